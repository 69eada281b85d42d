import type { ReadyWords } from "../ready-journey";

export const joiningDa: ReadyWords = {
  title: "Ny på arbejdspladsen",
  goal: "Føle sig ventet og være til nytte allerede den første uge.",
  expectations: "En plads, en computer og en, der kender mit navn.",
  desiredExperience: "Alt er klart, før jeg spørger, uanset hvis opgave det er.",
  realisticExperience: "Én liste for den første uge og én person at gå til.",
  scopeStart: "Kontrakten er underskrevet",
  scopeEnd: "De første tre måneder er gået",
  stages: [
    {
      name: "Før første dag",
      goal: "Glæde sig",
      touchpoints: [
        {
          title: "Får kontrakten",
          does: "Skriver under og fortæller det derhjemme",
          thinks: "De vil have mig.",
        },
        {
          title: "Udfylder formularerne",
          does: "Taster adresse, bank og nærmeste pårørende",
          thinks: "Nu har jeg skrevet min adresse tre gange.",
          trigger: "Løn, adgang og IT har hver sin formular",
          backStage: "HR skriver svarene over i fire systemer",
        },
        {
          title: "Hører intet, før dagen kommer",
          does: "Spekulerer på, hvornår og hvor man skal møde",
          thinks: "Ved de mon, at jeg begynder på mandag?",
          trigger: "Ingen har ansvaret for ugerne mellem kontrakt og første dag",
        },
      ],
    },
    {
      name: "Første dag",
      goal: "Komme godt ind ad døren",
      touchpoints: [
        {
          title: "Bliver modtaget i receptionen",
          does: "Siger for første gang, at man er ansat her",
          thinks: "Mit navn stod på en liste. Dejligt.",
          backStage: "Receptionen får listen fra HR om fredagen, hvis HR husker det",
        },
        {
          title: "Venter på adgangskortet",
          does: "Står i kø med gæster og håndværkere",
          thinks: "Er jeg ansat eller på besøg?",
          backStage: "Kort printes, når nogen står og venter, og ikke før",
        },
        {
          title: "Logger på første gang",
          does: "Åbner computeren, mens lederen kigger med",
          thinks: "Hvis ikke engang det virker, hvad virker så?",
          trigger: "Kontoen åbnes, når kontrakten er registreret, og ikke når den begynder",
          decides: "Om det var det rigtige sted at begynde",
        },
        {
          title: "Spiser frokost med holdet",
          does: "Hører elleve navne og husker de fire",
          thinks: "Rare mennesker. Det her bliver godt.",
        },
      ],
    },
    {
      name: "De første uger",
      goal: "Finde rundt",
      touchpoints: [
        {
          title: "Leder efter, hvordan man gør",
          does: "Søger på ferie, rejser og sygdom",
          thinks: "Der er fire svar fra fire forskellige år.",
          trigger: "Hver afdeling skriver for sig selv",
        },
        {
          title: "Beder om det, der mangler",
          does: "Beder om adgang til holdets mapper",
          thinks: "Hvordan skulle jeg vide, at det var noget, man skal bede om?",
          backStage: "Hvad en stilling har brug for, ved kun den, der havde den før",
        },
        {
          title: "Får den første lønseddel",
          does: "Ser efter, om beløbet passer",
          thinks: "Det gør det. Én bekymring mindre.",
        },
      ],
    },
    {
      name: "Faldet til",
      goal: "Høre til",
      touchpoints: [
        {
          title: "Taler med lederen efter en måned",
          does: "Fortæller, hvad der var godt og skidt",
          thinks: "Hun spurgte. Og hun skrev det ned.",
        },
        {
          title: "Bliver spurgt til begyndelsen",
          does: "Svarer på et spørgeskema efter tre måneder",
          thinks: "Jeg havde haft mere at sige den første uge.",
          backStage: "Svarene læses en gang om året",
        },
      ],
    },
  ],
};
