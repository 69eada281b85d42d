import { globSync } from "node:fs";
import { deadLinks } from "./docs/dead-links";

const documents = globSync(["*.md", "docs/**/*.md", ".github/**/*.md"]).sort();
const dead = deadLinks(process.cwd(), documents);
for (const link of dead) console.error(link);
if (dead.length > 0) process.exitCode = 1;
