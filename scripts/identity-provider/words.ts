export type Language = "en" | "da";

const words = {
  en: {
    title: "Who do you want to be?",
    lead: "This is the demonstration's sign-in service. Pick a person; nobody has a password.",
    nordhavn: "Nordhavn, the demonstration organisation",
    sydby: "Sydby, another organisation",
    elsewhere: "In no organisation",
    signOutTitle: "Sign out",
    signOut: "Sign out here as well",
    stay: "Stay signed in here",
    signedOut: "You are signed out",
    signedOutLead: "You can close this page.",
    expired: "This sign-in has expired. Go back to the application and begin again.",
  },
  da: {
    title: "Hvem vil du være?",
    lead: "Dette er demonstrationens logintjeneste. Vælg en person; ingen har en adgangskode.",
    nordhavn: "Nordhavn, demonstrationsorganisationen",
    sydby: "Sydby, en anden organisation",
    elsewhere: "Uden for enhver organisation",
    signOutTitle: "Log ud",
    signOut: "Log også ud her",
    stay: "Forbliv logget ind her",
    signedOut: "Du er logget ud",
    signedOutLead: "Du kan lukke siden.",
    expired: "Dette login er udløbet. Gå tilbage til programmet, og begynd forfra.",
  },
} as const;

/** The provider's words in the language that the browser prefers. */
export function wordsFor(acceptLanguage: string | undefined): {
  language: Language;
  words: (typeof words)[Language];
} {
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", quality] = part.trim().split(/;\s*q=/);
      return { language: tag.toLowerCase().split("-")[0], quality: Number(quality ?? 1) };
    })
    .sort((one, other) => other.quality - one.quality)
    .find(({ language, quality }) => quality > 0 && (language === "en" || language === "da"));
  const language = wanted?.language === "da" ? "da" : "en";
  return { language, words: words[language] };
}
