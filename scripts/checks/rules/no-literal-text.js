const spokenNames = new Set([
  "aria-label",
  "aria-description",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "alt",
  "caption",
  "description",
  "heading",
  "hint",
  "label",
  "placeholder",
  "title",
]);
const spokenEndings = /(Caption|Description|Heading|Hint|Label|Message|Placeholder|Text|Title)$/;
const letter = /\p{L}/u;

/** Everything a person reads or hears comes from messages/: no words in JSX, its spoken attributes, toasts or page titles. */
export const noLiteralText = {
  meta: {
    type: "problem",
    schema: [],
    messages: { text: "Take “{{text}}” from messages/<locale>/<namespace>.json" },
  },
  create(context) {
    function refuse(node, text) {
      context.report({ node, messageId: "text", data: { text: text.trim().slice(0, 40) } });
    }
    function check(node) {
      for (const [at, text] of wordsIn(node)) if (letter.test(text)) refuse(at, text);
    }
    return {
      JSXText(node) {
        if (letter.test(node.value)) refuse(node, node.value);
      },
      JSXExpressionContainer(node) {
        if (node.parent.type !== "JSXAttribute") check(node.expression);
      },
      JSXAttribute(node) {
        if (isSpoken(node.name.name))
          check(node.value?.type === "JSXExpressionContainer" ? node.value.expression : node.value);
      },
      "CallExpression[callee.name='toast']": (node) => check(node.arguments[0]),
      "CallExpression[callee.object.name='toast']": (node) => check(node.arguments[0]),
      "VariableDeclarator[id.name='metadata'] > ObjectExpression > Property[key.name=/^(title|description)$/]":
        (node) => check(node.value),
    };
  },
};

function isSpoken(name) {
  return typeof name === "string" && (spokenNames.has(name) || spokenEndings.test(name));
}

/** The literal texts that an expression can come out as. */
function wordsIn(node) {
  switch (node?.type) {
    case "Literal":
      return typeof node.value === "string" ? [[node, node.value]] : [];
    case "TemplateLiteral":
      return [
        ...node.quasis.map((part) => [part, part.value.cooked ?? ""]),
        ...node.expressions.flatMap(wordsIn),
      ];
    case "ConditionalExpression":
      return [...wordsIn(node.consequent), ...wordsIn(node.alternate)];
    case "LogicalExpression":
      return [...wordsIn(node.left), ...wordsIn(node.right)];
    case "BinaryExpression":
      return node.operator === "+" ? [...wordsIn(node.left), ...wordsIn(node.right)] : [];
    case "ArrayExpression":
      return node.elements.flatMap(wordsIn);
    case "TSAsExpression":
    case "TSSatisfiesExpression":
      return wordsIn(node.expression);
    default:
      return [];
  }
}
