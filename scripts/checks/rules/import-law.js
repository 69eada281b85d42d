import { classify } from "../law/classify.js";
import { mayImport, mayUsePackage } from "../law/import-law.js";
import { importedPath, repositoryPath } from "./repository-path.js";

/** Who may import whom, for static and dynamic imports, re-exports, require and import types. */
export const importLaw = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      ours: "{{from}} may not import {{to}} (docs/decisions/import-law.md)",
      package: "{{from}} may not use the package {{to}} (docs/decisions/import-law.md)",
    },
  },
  create(context) {
    const importer = repositoryPath(context.filename);
    const from = classify(importer);

    function check(source, typeOnly) {
      if (source?.type !== "Literal" || typeof source.value !== "string") return;
      const path = importedPath(importer, source.value);
      if (path === undefined) {
        if (typeOnly || mayUsePackage(from, source.value)) return;
        context.report({ node: source, messageId: "package", data: { from: name(from), to: source.value } });
        return;
      }
      const to = classify(path);
      if (mayImport(from, to, typeOnly)) return;
      context.report({
        node: source,
        messageId: "ours",
        data: { from: name(from), to: `${name(to)} ${path}` },
      });
    }

    return {
      ImportDeclaration: (node) => check(node.source, erased(node.importKind, node.specifiers, "importKind")),
      ExportNamedDeclaration: (node) =>
        check(node.source, erased(node.exportKind, node.specifiers, "exportKind")),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === "type"),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source ?? node.argument?.literal, true),
      TSExternalModuleReference: (node) => check(node.expression, false),
      "CallExpression[callee.name='require']": (node) => check(node.arguments[0], false),
    };
  },
};

function erased(kind, specifiers, key) {
  return kind === "type" || (specifiers.length > 0 && specifiers.every((one) => one[key] === "type"));
}

const name = ({ kind, domain }) => (domain ? `${kind} of ${domain}` : kind);
