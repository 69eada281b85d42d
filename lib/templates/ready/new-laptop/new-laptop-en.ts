import type { ReadyWords } from "../ready-journey";

export const newLaptopEn: ReadyWords = {
  title: "New laptop",
  goal: "A laptop that works on the first morning, without having to chase anybody.",
  expectations: "Order once, be told when it comes, and find everything on it.",
  desiredExperience: "One order, one date, one handover with every program in place.",
  realisticExperience: "Ten working days, and a word each time the date moves.",
  scopeStart: "The old one no longer does",
  scopeEnd: "Two weeks of work on the new one",
  stages: [
    {
      name: "Find out",
      goal: "Know how one gets a laptop here",
      touchpoints: [
        {
          title: "Asks a colleague",
          does: "Asks how others got theirs",
          thinks: "It took her a month. Great.",
        },
        {
          title: "Reads the article",
          does: "Looks up how to order",
          thinks: "The form in this picture does not exist any more.",
          trigger: "The article is older than the form",
          backStage: "Nobody is named as the article's owner",
        },
      ],
    },
    {
      name: "Order",
      goal: "Order the right one, once",
      touchpoints: [
        {
          title: "Fills in the order",
          does: "Chooses a model and says what it is for",
          thinks: "Which of these can I connect at my desk?",
          backStage: "The order is checked by hand before it goes on",
        },
        {
          title: "Waits for approval",
          does: "Waits until the manager and the budget have said yes",
          thinks: "Whose desk is it on now?",
          backStage: "The request goes round by mail, with no reminder",
        },
      ],
    },
    {
      name: "Wait",
      goal: "Know when it comes",
      touchpoints: [
        {
          title: "Hears nothing",
          does: "Looks at the request, which still says “in progress”",
          thinks: "Did they forget me?",
          trigger: "No word between approval and delivery",
          backStage: "The supplier's delivery date reaches Procurement only",
        },
        {
          title: "Calls the service desk",
          does: "Asks where the laptop is",
          thinks: "They have to look for it, just as I did.",
          backStage: "Orders cannot be seen at the service desk",
        },
        {
          title: "Collects it at reception",
          does: "Signs for a box",
          thinks: "At last. It is lighter than the old one.",
          backStage: "Reception keeps deliveries on a list of its own",
        },
      ],
    },
    {
      name: "Begin",
      goal: "Work as before, only faster",
      touchpoints: [
        {
          title: "First morning",
          does: "Signs in and looks for the programs",
          thinks: "Half of what I need is missing.",
          trigger: "Programs are installed after the first sign-in, one by one",
          decides: "Whether to go on with the new one or take the old one out again",
        },
        {
          title: "Chats with IT",
          does: "Asks for the missing programs",
          thinks: "Somebody answers straight away. Good.",
        },
      ],
    },
    {
      name: "Afterwards",
      goal: "Be done with it",
      touchpoints: [
        {
          title: "Is asked to rate the ticket",
          does: "Answers one question",
          thinks: "The ticket was fine. The month was not.",
          backStage: "Every ticket is rated on its own; nobody asks about the whole",
        },
        {
          title: "Waits for the docking station",
          does: "Borrows one from a neighbour",
          thinks: "I ordered them together.",
          trigger: "The order was split and nobody said so",
        },
      ],
    },
  ],
};
