/** The environment is read in one place, where it is checked; everything else asks that place. */
export const noProcessEnv = {
  meta: {
    type: "problem",
    schema: [],
    messages: { env: "Only lib/core/env.ts reads the environment: use env()" },
  },
  create(context) {
    const refuse = (node) => context.report({ node, messageId: "env" });
    return {
      "MemberExpression[object.name='process'][property.name='env']": refuse,
      "MemberExpression[object.name='process'][property.value='env']": refuse,
      "VariableDeclarator[init.name='process'] > ObjectPattern > Property[key.name='env']": refuse,
      "ImportDeclaration[source.value=/^(node:)?process$/] > ImportSpecifier[imported.name='env']": refuse,
      "MemberExpression[object.property.name='process'][property.name='env']": refuse,
    };
  },
};
