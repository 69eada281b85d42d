import { projectDirectory } from "../database/data-directory";
import { loadEnvFile } from "../database/load-env-file";
import { runScript } from "../processes/run-script";
import { examine } from "./examine";

await runScript(import.meta.url, async () => {
  loadEnvFile();
  const findings = await examine(process.env, projectDirectory);
  const wrong = findings.filter((finding) => "wrong" in finding);
  for (const finding of findings)
    console.log("wrong" in finding ? `✗ ${finding.wrong}` : `· ${finding.note}`);
  console.log(
    wrong.length === 0
      ? "✓ Nothing is wrong with this installation."
      : `${wrong.length} ${wrong.length === 1 ? "thing is" : "things are"} wrong.`,
  );
  process.exitCode = wrong.length === 0 ? 0 : 1;
});
