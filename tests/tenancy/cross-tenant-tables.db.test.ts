import { useTestDatabase } from "../support/use-test-database";
import { strangerChecks } from "./stranger-checks";

strangerChecks(useTestDatabase());
