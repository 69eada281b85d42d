import type { ReadyWords } from "../ready-journey";

export const joiningEn: ReadyWords = {
  title: "Joining the organisation",
  goal: "Feel expected, and be of use in the first week.",
  expectations: "A desk, a computer and somebody who knows my name.",
  desiredExperience: "Everything is ready before I ask for it, whoever's job it is.",
  realisticExperience: "One list for the first week, and one person to turn to.",
  scopeStart: "The contract is signed",
  scopeEnd: "The first three months are over",
  stages: [
    {
      name: "Before the first day",
      goal: "Look forward to it",
      touchpoints: [
        {
          title: "Gets the contract",
          does: "Signs, and tells everybody at home",
          thinks: "They really want me.",
        },
        {
          title: "Fills in the forms",
          does: "Types in address, bank and next of kin",
          thinks: "I have written my address three times now.",
          trigger: "Payroll, access and IT each have a form of their own",
          backStage: "HR copies the answers into four systems",
        },
        {
          title: "Hears nothing until the day",
          does: "Wonders when to come and where to go",
          thinks: "Do they know that I begin on Monday?",
          trigger: "Nobody owns the weeks between contract and first day",
        },
      ],
    },
    {
      name: "First day",
      goal: "Arrive",
      touchpoints: [
        {
          title: "Is met at reception",
          does: "Says the new name of the workplace aloud for the first time",
          thinks: "They had my name on a list. Lovely.",
          backStage: "Reception gets the list from HR on Friday, if HR remembers",
        },
        {
          title: "Waits for the access card",
          does: "Stands in line with visitors and craftsmen",
          thinks: "Am I an employee or a guest?",
          backStage: "Cards are printed when somebody stands there, not before",
        },
        {
          title: "Signs in for the first time",
          does: "Opens the computer with the manager looking on",
          thinks: "If even this does not work, what else does not?",
          trigger: "The account opens when the contract has been registered, not when it begins",
          decides: "Whether this was the right place to come to",
        },
        {
          title: "Has lunch with the team",
          does: "Learns eleven names and remembers four",
          thinks: "Nice people. This will be good.",
        },
      ],
    },
    {
      name: "First weeks",
      goal: "Find one's way",
      touchpoints: [
        {
          title: "Looks for how things are done",
          does: "Searches for holidays, travel and sick leave",
          thinks: "There are four answers, of four different years.",
          trigger: "Each department writes for itself",
        },
        {
          title: "Asks for what is missing",
          does: "Asks for access to the team's folders",
          thinks: "I could not know that I had to ask for this.",
          backStage: "What a role needs is in the head of the one who had it before",
        },
        {
          title: "Gets the first payslip",
          does: "Checks that the amount is right",
          thinks: "It is. One worry less.",
        },
      ],
    },
    {
      name: "Settled",
      goal: "Belong",
      touchpoints: [
        {
          title: "Talks with the manager after a month",
          does: "Says what was good and what was not",
          thinks: "She asked. And she wrote it down.",
        },
        {
          title: "Is asked how the beginning was",
          does: "Answers a survey after three months",
          thinks: "I would have said more in the first week.",
          backStage: "The answers are read once a year",
        },
      ],
    },
  ],
};
