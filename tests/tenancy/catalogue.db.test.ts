import { useTestDatabase } from "../support/use-test-database";
import { catalogueChecks } from "./catalogue-checks";

catalogueChecks(useTestDatabase());
