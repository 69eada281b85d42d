import type { Linter } from "eslint";

export declare const typedRules: { files: string[]; rules: Linter.RulesRecord };
