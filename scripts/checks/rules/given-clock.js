/** Rules and models are given the time: what they say depends on what they are told, and nothing else. */
export const givenClock = {
  meta: {
    type: "problem",
    schema: [],
    messages: { clock: "Pass the time in (`now: Date`): rules and models have no clock" },
  },
  create(context) {
    const refuse = (node) => context.report({ node, messageId: "clock" });
    return {
      "NewExpression[callee.name='Date'][arguments.length=0]": refuse,
      "CallExpression[callee.name='Date']": refuse,
      "CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name='now']": refuse,
    };
  },
};
