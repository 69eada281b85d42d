import type { ReadyWords } from "../ready-journey";

export const disruptionEn: ReadyWords = {
  title: "Report a disruption",
  goal: "Get back to work, and know meanwhile how long it will take.",
  expectations: "Say it once, and be told without asking.",
  desiredExperience: "Everybody concerned knows within a quarter of an hour that we know.",
  realisticExperience: "A first word after half an hour, and a time that is kept or moved in good time.",
  scopeStart: "Something that worked yesterday does not",
  scopeEnd: "It works, and we said what it was",
  stages: [
    {
      name: "Notice",
      goal: "Find out whether it is only me",
      touchpoints: [
        {
          title: "Asks the next desk",
          does: "Asks whether it works for the others",
          thinks: "So it is not only me.",
        },
        {
          title: "Looks at the status page",
          does: "Looks for the disruption on the portal",
          thinks: "Everything is green. It is not.",
          trigger: "The page is changed by hand, once somebody has time",
          backStage: "Monitoring has seen it, but tells only those on duty",
        },
      ],
    },
    {
      name: "Report",
      goal: "Say it once to somebody who can do something",
      touchpoints: [
        {
          title: "Waits in the queue",
          does: "Listens to the music",
          thinks: "Everybody is calling about the same thing.",
          trigger: "No recorded message says that it is known",
        },
        {
          title: "Tells the service desk",
          does: "Explains what does not work",
          thinks: "She listens. And she knows where I sit.",
          backStage: "Twenty reports of the same become twenty tickets",
        },
        {
          title: "Gets a receipt",
          does: "Reads a number and a priority",
          thinks: "Priority three. What does that mean for my morning?",
          backStage: "The text was written for those who handle tickets",
        },
      ],
    },
    {
      name: "Hold out",
      goal: "Know whether to wait or to work another way",
      touchpoints: [
        {
          title: "Hears nothing",
          does: "Tries again every ten minutes",
          thinks: "Are they working on it at all?",
          trigger: "Those who could say something are busy mending it",
        },
        {
          title: "Is passed on",
          does: "Explains it again, to somebody who looks after the building",
          thinks: "I have said this already.",
          trigger: "What the desk wrote down does not follow to the next department",
          backStage: "The cause is the power in the wiring room, which is not IT's",
        },
        {
          title: "Hears when it will work",
          does: "Reads a text message with a time",
          thinks: "Two o'clock. That I can plan with.",
          decides: "Whether to wait, to send people home, or to work on paper",
        },
      ],
    },
    {
      name: "Afterwards",
      goal: "Trust it again",
      touchpoints: [
        {
          title: "It works again",
          does: "Reads that it is solved, and tries",
          thinks: "It really does. Good.",
          backStage: "The tickets are closed together",
        },
        {
          title: "Looks for the reason",
          does: "Looks up what happened",
          thinks: "I would like to know whether it comes back.",
          backStage: "The report of the cause is kept inside IT",
        },
      ],
    },
  ],
};
