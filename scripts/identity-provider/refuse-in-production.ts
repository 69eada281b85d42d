import { PlainError } from "../processes/plain-error";

/** A provider at which anybody may be anybody has no place where NODE_ENV says production. */
export function refuseInProduction(): void {
  if (process.env.NODE_ENV !== "production") return;
  throw new PlainError(
    "The demonstration and its identity provider do not run with NODE_ENV=production: unset it, or run npm start.",
  );
}
