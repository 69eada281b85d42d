import { checkAddress } from "./checks/check-address";
import { checkBackups } from "./checks/check-backups";
import { checkBuild } from "./checks/check-build";
import { checkClock } from "./checks/check-clock";
import { checkEncryption } from "./checks/check-encryption";
import { checkMigrations } from "./checks/check-migrations";
import { checkOwner } from "./checks/check-owner";
import { checkRole } from "./checks/check-role";
import { checkRowSecurity } from "./checks/check-row-security";
import { checkSettings } from "./checks/check-settings";
import { checkSignIn } from "./checks/check-sign-in";
import { checkSpace } from "./checks/check-space";
import { checkVersion } from "./checks/check-version";
import type { Check } from "./installation";

/** Everything that is looked at, in the order in which it is told. */
export const checks: readonly Check[] = [
  checkSettings,
  checkVersion,
  checkEncryption,
  checkClock,
  checkMigrations,
  checkRole,
  checkRowSecurity,
  checkOwner,
  checkBuild,
  checkAddress,
  checkSignIn,
  checkBackups,
  checkSpace,
];
