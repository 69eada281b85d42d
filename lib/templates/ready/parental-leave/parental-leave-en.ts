import type { ReadyWords } from "../ready-journey";

export const parentalLeaveEn: ReadyWords = {
  title: "Parental leave",
  goal: "Be at home with the child without worrying about money or about the job.",
  expectations: "Somebody who knows the rules, and one plan that all agree on.",
  desiredExperience: "One conversation, one plan, and a payslip that says what the plan said.",
  realisticExperience: "A plan within two weeks, and a call when something in it changes.",
  scopeStart: "The news is told at work",
  scopeEnd: "Back for a month",
  stages: [
    {
      name: "Tell",
      goal: "Know what one may expect",
      touchpoints: [
        {
          title: "Tells the manager",
          does: "Asks for five minutes and closes the door",
          thinks: "She is glad for me. What a relief.",
        },
        {
          title: "Looks up the rules",
          does: "Reads about weeks, pay and deadlines",
          thinks: "Is this about me or about the other parent?",
          trigger: "The pages explain the agreement, not what to do",
          backStage: "HR answers the same six questions every week",
        },
        {
          title: "Calls HR",
          does: "Asks what it comes to in days and money",
          thinks: "Now somebody has explained it properly.",
        },
      ],
    },
    {
      name: "Arrange",
      goal: "Have it settled in good time",
      touchpoints: [
        {
          title: "Applies for leave",
          does: "Enters the periods for both parents",
          thinks: "If I get a date wrong, do we lose the weeks?",
          trigger: "Nothing shows what the dates lead to",
          backStage: "Dates are checked by hand against the agreement",
        },
        {
          title: "Waits for the calculation",
          does: "Waits to hear what the pay will be",
          thinks: "The bank asks, and I cannot answer.",
          backStage: "Payroll begins once the month has been closed",
        },
      ],
    },
    {
      name: "Away",
      goal: "Be at home with a quiet mind",
      touchpoints: [
        {
          title: "Hears what happens to the phone",
          does: "Reads that phone and account stay as they are",
          thinks: "Good that I did not have to ask.",
        },
        {
          title: "Gets the first payslip on leave",
          does: "Compares it with what was promised, with the child on the arm",
          thinks: "It is not the amount they told me.",
          trigger: "A refund is deducted and the line has only a code",
          decides: "Whether to trust the plan or to go through every payslip from now on",
        },
        {
          title: "Hears nothing from work",
          does: "Sees in the news that there is a new director",
          thinks: "Do I still belong?",
          trigger: "Nobody agreed how to keep in touch",
        },
      ],
    },
    {
      name: "Return",
      goal: "Be met as the one who was missed",
      touchpoints: [
        {
          title: "Talks about coming back",
          does: "Agrees on the first weeks and on hours",
          thinks: "They have thought about how I am to begin.",
        },
        {
          title: "Signs in again",
          does: "Tries a password that has expired twice",
          thinks: "My account does not know me any more.",
          trigger: "Accounts that are not used are closed after ninety days",
          backStage: "IT does not know who is on leave",
        },
        {
          title: "Looks back with the manager",
          does: "Tells after a month how it goes",
          thinks: "It is good to be back.",
        },
      ],
    },
  ],
};
