import tseslint from "typescript-eslint";
import config from "../../eslint.config.js";

/** For `npm run verify`: everything but the rules that need types, which its types step runs on a program it has anyway. */
export default [...config, { ...tseslint.configs.disableTypeChecked, files: ["**/*.{ts,tsx,mts}"] }];
