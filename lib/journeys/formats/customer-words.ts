const words =
  "customer customers client clients user users enduser employee employees colleague colleagues coworker citizen " +
  "citizens requester requestor requestors caller consumer shopper buyer guest visitor patient student resident " +
  "applicant candidate newcomer joiner starter hire me i myself we us you everyone " +
  "kunde kunden kunder bruger brugeren brugere slutbruger medarbejder medarbejderen medarbejdere ansat ansatte " +
  "nyansat kollega kollegaen kolleger borger borgeren borgere ansøger ansøgeren kandidat gæst besøgende patienten " +
  "studerende elev beboer bestiller rekvirent jeg mig vi os du";

/** What the one who goes through a journey is called, in English and Danish: single words in small letters. */
export const customerWords: ReadonlySet<string> = new Set(words.split(" "));
