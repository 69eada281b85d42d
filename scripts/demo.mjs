import { bootstrap } from "./bootstrap/bootstrap.mjs";

await bootstrap("scripts/demo/demo.ts");
