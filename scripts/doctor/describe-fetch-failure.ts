const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nobody listens there",
  ENOTFOUND: "its name is not known",
  EAI_AGAIN: "its name cannot be looked up",
  CERT_HAS_EXPIRED: "its certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is signed by itself alone",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate's chain is not complete",
};

/** Why an address could not be fetched, in words. */
export function describeFetchFailure(error: unknown): string {
  if (!(error instanceof Error)) return "it cannot be fetched";
  if (error.name === "TimeoutError") return "no answer in time";
  const { code = "" } = (error.cause ?? {}) as { code?: string };
  return words[code] ?? (code || "it cannot be fetched");
}
