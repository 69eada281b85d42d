import { build } from "esbuild";
import { projectDirectory } from "../database/data-directory";

/** What can be run in the image, each a file of its own: it holds no tsx and no packages but the server's. */
const entryPoints = {
  serve: "scripts/image/serve.ts",
  migrate: "scripts/database/migrate.ts",
  "create-roles": "scripts/database/create-roles.ts",
  "create-admin": "scripts/create-admin.ts",
};

// They find the project's directory two folders above themselves, as the sources do.
await build({
  absWorkingDir: projectDirectory,
  entryPoints,
  outdir: ".next/scripts/image",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  target: "node24",
  format: "esm",
  external: ["pg-native"],
  // Packages of the older kind call `require`, which modules do not have.
  banner: {
    js: 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);',
  },
});
