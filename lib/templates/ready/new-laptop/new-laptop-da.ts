import type { ReadyWords } from "../ready-journey";

export const newLaptopDa: ReadyWords = {
  title: "Ny bærbar computer",
  goal: "En computer, der virker den første morgen, uden at jeg skal rykke nogen for den.",
  expectations: "At bestille én gang, få at vide, hvornår den kommer, og finde det hele på den.",
  desiredExperience: "Én bestilling, én dato og én overlevering, hvor alle programmer er på plads.",
  realisticExperience: "Ti arbejdsdage og besked, hver gang datoen flytter sig.",
  scopeStart: "Den gamle kan ikke længere",
  scopeEnd: "To ugers arbejde på den nye",
  stages: [
    {
      name: "Finde ud af det",
      goal: "Vide, hvordan man får en computer her",
      touchpoints: [
        {
          title: "Spørger en kollega",
          does: "Spørger, hvordan andre fik deres",
          thinks: "Det tog hende en måned. Herligt.",
        },
        {
          title: "Læser vejledningen",
          does: "Slår op, hvordan man bestiller",
          thinks: "Den formular på billedet findes ikke mere.",
          trigger: "Vejledningen er ældre end formularen",
          backStage: "Ingen står som ansvarlig for vejledningen",
        },
      ],
    },
    {
      name: "Bestille",
      goal: "Bestille den rigtige, og kun én gang",
      touchpoints: [
        {
          title: "Udfylder bestillingen",
          does: "Vælger en model og skriver, hvad den skal bruges til",
          thinks: "Hvilken af dem kan tilsluttes ved min plads?",
          backStage: "Bestillingen tjekkes i hånden, før den går videre",
        },
        {
          title: "Venter på godkendelse",
          does: "Venter, til både lederen og budgettet har sagt ja",
          thinks: "Hvis bord ligger den nu på?",
          backStage: "Anmodningen går rundt på mail, og ingen bliver mindet om den",
        },
      ],
    },
    {
      name: "Vente",
      goal: "Vide, hvornår den kommer",
      touchpoints: [
        {
          title: "Hører ingenting",
          does: "Kigger på sagen, der stadig er »i gang«",
          thinks: "Har de glemt mig?",
          trigger: "Ikke et ord mellem godkendelse og levering",
          backStage: "Leverandørens leveringsdato når kun frem til Indkøb",
        },
        {
          title: "Ringer til servicedesk",
          does: "Spørger, hvor computeren bliver af",
          thinks: "De må lede efter den, ligesom jeg selv gjorde.",
          backStage: "Servicedesk kan ikke se bestillinger",
        },
        {
          title: "Henter den i receptionen",
          does: "Kvitterer for en kasse",
          thinks: "Endelig. Den er lettere end den gamle.",
          backStage: "Receptionen fører sin egen liste over leverancer",
        },
      ],
    },
    {
      name: "Komme i gang",
      goal: "Arbejde som før, bare hurtigere",
      touchpoints: [
        {
          title: "Den første morgen",
          does: "Logger på og leder efter programmerne",
          thinks: "Halvdelen af det, jeg skal bruge, mangler.",
          trigger: "Programmerne lægges først på efter det første login, ét ad gangen",
          decides: "Om det bliver den nye, eller om den gamle skal frem igen",
        },
        {
          title: "Chatter med IT",
          does: "Beder om de programmer, der mangler",
          thinks: "Der er nogen, der svarer med det samme. Godt.",
        },
      ],
    },
    {
      name: "Bagefter",
      goal: "Blive færdig med det",
      touchpoints: [
        {
          title: "Bliver bedt om at bedømme sagen",
          does: "Svarer på ét spørgsmål",
          thinks: "Sagen var fin. Måneden var ikke.",
          backStage: "Hver sag bedømmes for sig; ingen spørger til helheden",
        },
        {
          title: "Venter på dockingstationen",
          does: "Låner en hos naboen",
          thinks: "Jeg bestilte dem jo sammen.",
          trigger: "Bestillingen blev delt, uden at nogen sagde det",
        },
      ],
    },
  ],
};
