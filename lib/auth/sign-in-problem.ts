const known = {
  "email-missing": "emailMissing",
  "email-unverified": "emailUnverified",
  CredentialsSignin: "linkUsed",
  AccessDenied: "refused",
  OAuthCallback: "interrupted",
  Callback: "interrupted",
  OAuthSignin: "providerAway",
} as const;

export type SignInProblem = (typeof known)[keyof typeof known] | "other";

/** The message key for what sign-in answered; whatever is not known is "other", never shown as it came. */
export function signInProblem(error: string): SignInProblem {
  return Object.hasOwn(known, error) ? known[error as keyof typeof known] : "other";
}
