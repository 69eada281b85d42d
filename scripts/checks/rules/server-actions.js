import { repositoryPath } from "./repository-path.js";

const actionFile = /^lib\/[^/]+\/actions\.ts$/;
const makers = new Set(["orgAction", "publicAction", "personAction"]);

/**
 * "use server" stands only at the top of lib/<domain>/actions.ts, and such a file exports nothing but
 * `export const …Action = orgAction(…)` and its like: whatever it exports can be called by anyone.
 */
export const serverActions = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      place: '"use server" stands only at the top of lib/<domain>/actions.ts',
      missing: 'An actions.ts begins with "use server"',
      shape:
        "actions.ts exports nothing but `export const …Action = orgAction(…)`, publicAction(…) or personAction(…)",
    },
  },
  create(context) {
    const isActionFile = actionFile.test(repositoryPath(context.filename));
    const shapes = isActionFile ? exportShapes(context) : {};
    return {
      ...shapes,
      // Whether or not it is a directive in force: Next looks for the words.
      "ExpressionStatement > Literal[value='use server']"(node) {
        if (!isActionFile || node.parent.parent.type !== "Program")
          context.report({ node, messageId: "place" });
      },
    };
  },
};

function exportShapes(context) {
  const refuse = (node) => context.report({ node, messageId: "shape" });
  return {
    Program(node) {
      if (node.body[0]?.directive !== "use server")
        context.report({ node, loc: { line: 1, column: 0 }, messageId: "missing" });
    },
    ExportDefaultDeclaration: refuse,
    ExportAllDeclaration: refuse,
    TSExportAssignment: refuse,
    ExportNamedDeclaration(node) {
      const { declaration } = node;
      if (declaration?.type !== "VariableDeclaration" || declaration.kind !== "const") return refuse(node);
      if (!declaration.declarations.every(isAction)) refuse(node);
    },
  };
}

function isAction({ id, init }) {
  return (
    id.type === "Identifier" &&
    id.name.endsWith("Action") &&
    init?.type === "CallExpression" &&
    init.callee.type === "Identifier" &&
    makers.has(init.callee.name)
  );
}
