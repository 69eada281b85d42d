import { repositoryPath } from "./repository-path.js";

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
const nothing = /(^|-)(utils?|helpers?|common|misc)$/;

/** Names that say what a file is: kebab-case, no barrel, and none of the words that mean "things". */
export const fileName = {
  meta: {
    type: "suggestion",
    schema: [],
    messages: {
      kebab: "File names are kebab-case",
      barrel: "No index files: import what is meant (only db/schema has one, for the driver)",
      nothing: '"{{word}}" says nothing about what is inside',
    },
  },
  create(context) {
    return {
      Program(node) {
        const path = repositoryPath(context.filename);
        const words = path.split("/").map((part) => part.replace(/\.[^.]+$/, ""));
        const file = words.at(-1);
        const report = (messageId, data) =>
          context.report({ node, loc: { line: 1, column: 0 }, messageId, data });
        const word = words.find((one) => nothing.test(one) || one === "manager" || one === "managers");
        if (word) report("nothing", { word });
        else if (file === "index" && path !== "db/schema/index.ts") report("barrel");
        else if (!kebab.test(file)) report("kebab");
      },
    };
  },
};
