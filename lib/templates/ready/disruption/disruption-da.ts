import type { ReadyWords } from "../ready-journey";

export const disruptionDa: ReadyWords = {
  title: "Melde en driftsforstyrrelse",
  goal: "Komme i gang igen og imens vide, hvor længe det varer.",
  expectations: "At sige det én gang og få besked uden at spørge.",
  desiredExperience: "Alle, det går ud over, ved inden for et kvarter, at vi ved det.",
  realisticExperience:
    "Den første melding efter en halv time og et tidspunkt, der holder eller flyttes i god tid.",
  scopeStart: "Noget, der virkede i går, gør det ikke i dag",
  scopeEnd: "Det virker, og vi har fortalt, hvad det var",
  stages: [
    {
      name: "Opdage det",
      goal: "Finde ud af, om det kun er mig",
      touchpoints: [
        {
          title: "Spørger ved nabobordet",
          does: "Spørger, om det virker hos de andre",
          thinks: "Så er det altså ikke kun mig.",
        },
        {
          title: "Kigger på driftsstatus",
          does: "Leder efter forstyrrelsen på portalen",
          thinks: "Alt er grønt. Det er det ikke.",
          trigger: "Siden rettes i hånden, når nogen får tid",
          backStage: "Overvågningen har set det, men siger det kun til vagten",
        },
      ],
    },
    {
      name: "Melde det",
      goal: "Sige det én gang til en, der kan gøre noget",
      touchpoints: [
        {
          title: "Venter i telefonkøen",
          does: "Lytter til musikken",
          thinks: "Alle ringer jo om det samme.",
          trigger: "Ingen telefonbesked siger, at fejlen er kendt",
        },
        {
          title: "Fortæller det til servicedesk",
          does: "Forklarer, hvad der ikke virker",
          thinks: "Hun lytter. Og hun ved, hvor jeg sidder.",
          backStage: "Tyve meldinger om det samme bliver til tyve sager",
        },
        {
          title: "Får en kvittering",
          does: "Læser et sagsnummer og en prioritet",
          thinks: "Prioritet tre. Hvad betyder det for min formiddag?",
          backStage: "Teksten er skrevet til dem, der behandler sager",
        },
      ],
    },
    {
      name: "Holde ud",
      goal: "Vide, om man skal vente eller gribe det anderledes an",
      touchpoints: [
        {
          title: "Hører ingenting",
          does: "Prøver igen hvert tiende minut",
          thinks: "Er de overhovedet i gang?",
          trigger: "Dem, der kunne sige noget, har travlt med at reparere",
        },
        {
          title: "Bliver stillet videre",
          does: "Forklarer det forfra til en, der passer bygningen",
          thinks: "Det har jeg jo lige sagt.",
          trigger: "Det, servicedesk skrev ned, følger ikke med til næste afdeling",
          backStage: "Årsagen er strømmen i krydsfeltet, som ikke er IT's",
        },
        {
          title: "Hører, hvornår det virker",
          does: "Læser en sms med et klokkeslæt",
          thinks: "Klokken to. Det kan jeg planlægge efter.",
          decides: "Om man venter, sender folk hjem eller klarer sig med papir",
        },
      ],
    },
    {
      name: "Bagefter",
      goal: "Stole på det igen",
      touchpoints: [
        {
          title: "Det virker igen",
          does: "Læser, at det er løst, og prøver efter",
          thinks: "Det gør det sandelig. Godt.",
          backStage: "Sagerne lukkes under ét",
        },
        {
          title: "Leder efter årsagen",
          does: "Slår op, hvad der skete",
          thinks: "Jeg vil gerne vide, om det kommer igen.",
          backStage: "Rapporten om årsagen bliver i IT",
        },
      ],
    },
  ],
};
