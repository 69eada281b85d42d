import ts from "typescript";

/** The project as the compiler sees it, with what has to be looked at again since the last run that was in order. */
export type Compilation = {
  program: ts.Program;
  diagnostics: readonly ts.Diagnostic[];
  /** Changed files and those that depend on them. */
  affected: readonly string[];
  /** Remembers that all of it was in order. */
  remember(): void;
};

/** Checks the types of a project, with the memory of earlier runs in `buildInfo`. */
export function compile(configFile: string, buildInfo: string): Compilation {
  const { config, error } = ts.readConfigFile(configFile, ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, "\n"));
  const existing = { noEmit: true, incremental: true, tsBuildInfoFile: buildInfo };
  const project = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd(), existing, configFile);
  const builder = ts.createIncrementalProgram({
    rootNames: project.fileNames,
    options: project.options,
    configFileParsingDiagnostics: project.errors,
    createProgram: ts.createSemanticDiagnosticsBuilderProgram,
  });
  const diagnostics = [
    ...builder.getConfigFileParsingDiagnostics(),
    ...builder.getOptionsDiagnostics(),
    ...builder.getGlobalDiagnostics(),
    ...builder.getSyntacticDiagnostics(),
  ];
  const affected: string[] = [];
  for (let next = builder.getSemanticDiagnosticsOfNextAffectedFile(); next;) {
    diagnostics.push(...next.result);
    if ("fileName" in next.affected) affected.push(next.affected.fileName);
    next = builder.getSemanticDiagnosticsOfNextAffectedFile();
  }
  return { program: builder.getProgram(), diagnostics, affected, remember: () => void builder.emit() };
}

/** As the compiler itself would print them. */
export function printDiagnostics(diagnostics: readonly ts.Diagnostic[]): string {
  return ts.formatDiagnosticsWithColorAndContext(ts.sortAndDeduplicateDiagnostics(diagnostics), {
    getCurrentDirectory: () => process.cwd(),
    getCanonicalFileName: (name) => name,
    getNewLine: () => "\n",
  });
}
