import type { ReadyWords } from "../ready-journey";

export const movingEn: ReadyWords = {
  title: "Moving to another workplace",
  goal: "Sit down at the new desk and go on where I left off.",
  expectations: "To be told in good time, and to find my things.",
  desiredExperience: "On Friday here, on Monday there, and nothing is missing.",
  realisticExperience: "Half a day's work lost, and everything put right within the week.",
  scopeStart: "The first rumour of a move",
  scopeEnd: "A month at the new desk",
  stages: [
    {
      name: "Hear of it",
      goal: "Know what it means for me",
      touchpoints: [
        {
          title: "Hears a rumour",
          does: "Hears in the canteen that the floor is to be cleared",
          thinks: "When was anybody going to tell us?",
          trigger: "The decision is known before the plan is",
        },
        {
          title: "Gets the announcement",
          does: "Reads the date and the reason",
          thinks: "Good, now I know. But where do I sit?",
        },
        {
          title: "Says what is needed",
          does: "Fills in a form about desk, screens and lighting",
          thinks: "My back needs a table that goes up. Does anybody read this?",
          backStage: "The wishes become lines in the project's own spreadsheet",
        },
        {
          title: "Hears no more",
          does: "Asks the others whether they have heard",
          thinks: "It is next week, and there is no seating plan.",
          trigger: "The seating plan is kept back until nobody can object",
        },
      ],
    },
    {
      name: "Move",
      goal: "Lose no time and no belongings",
      touchpoints: [
        {
          title: "Packs the boxes",
          does: "Puts ten years into four boxes",
          thinks: "Why are there no labels?",
          backStage: "The removal firm is booked for the furniture, not for the boxes",
        },
        {
          title: "First morning at the new desk",
          does: "Finds the desk by a name on a note",
          thinks: "Somebody has put a plant here. Nice.",
          decides: "Whether to make this place one's own or to work from home",
        },
        {
          title: "Calls about the screen",
          does: "Calls IT, because the screen stays black",
          thinks: "They did not know that we had moved.",
          trigger: "IT gets the list of moved desks the day after",
          backStage: "The sockets are numbered by the old floor plan",
        },
      ],
    },
    {
      name: "Settle in",
      goal: "Have a workplace that fits",
      touchpoints: [
        {
          title: "Waits for the table",
          does: "Works standing at a window sill",
          thinks: "I did write it in the form.",
          trigger: "The order was placed after the move, and nobody gave a date",
        },
        {
          title: "Finds out where things are",
          does: "Asks the neighbours about printer, post and coffee",
          thinks: "The coffee is better here.",
        },
        {
          title: "Is asked how it went",
          does: "Answers three questions after a month",
          thinks: "Too late for the table, but thank you.",
          backStage: "The project has been closed for a fortnight",
        },
      ],
    },
  ],
};
