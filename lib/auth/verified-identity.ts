/** What a provider vouches for; the e-mail is verified and in lower case. */
export type VerifiedIdentity = { connection: string; subject: string; email: string; name: string };
