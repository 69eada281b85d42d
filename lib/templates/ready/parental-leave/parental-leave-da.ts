import type { ReadyWords } from "../ready-journey";

export const parentalLeaveDa: ReadyWords = {
  title: "Barsel og forældreorlov",
  goal: "Være hjemme med barnet uden at bekymre sig om penge eller job.",
  expectations: "En, der kender reglerne, og én plan, som alle er enige om.",
  desiredExperience: "Én samtale, én plan og en lønseddel, der siger det samme som planen.",
  realisticExperience: "En plan inden for to uger og et opkald, hvis noget i den ændrer sig.",
  scopeStart: "Nyheden bliver fortalt på arbejdet",
  scopeEnd: "Tilbage i en måned",
  stages: [
    {
      name: "Fortælle det",
      goal: "Vide, hvad man kan regne med",
      touchpoints: [
        {
          title: "Fortæller det til lederen",
          does: "Beder om fem minutter og lukker døren",
          thinks: "Hun blev glad på mine vegne. Sikke en lettelse.",
        },
        {
          title: "Slår reglerne op",
          does: "Læser om uger, løn og frister",
          thinks: "Gælder det her mig eller den anden forælder?",
          trigger: "Siderne forklarer overenskomsten og ikke, hvad man skal gøre",
          backStage: "HR svarer på de samme seks spørgsmål hver uge",
        },
        {
          title: "Ringer til HR",
          does: "Spørger, hvad det bliver i dage og kroner",
          thinks: "Nu er der en, der har forklaret det ordentligt.",
        },
      ],
    },
    {
      name: "Få det på plads",
      goal: "Have det aftalt i god tid",
      touchpoints: [
        {
          title: "Søger om orlov",
          does: "Taster perioderne for begge forældre",
          thinks: "Mister vi ugerne, hvis jeg skriver en forkert dato?",
          trigger: "Intet viser, hvad datoerne fører til",
          backStage: "Datoerne holdes op mod overenskomsten i hånden",
        },
        {
          title: "Venter på beregningen",
          does: "Venter på at høre, hvad lønnen bliver",
          thinks: "Banken spørger, og jeg kan ikke svare.",
          backStage: "Lønkontoret begynder først, når måneden er lukket",
        },
      ],
    },
    {
      name: "På orlov",
      goal: "Være hjemme med ro i sindet",
      touchpoints: [
        {
          title: "Hører, hvad der sker med telefonen",
          does: "Læser, at telefon og konto bliver, som de er",
          thinks: "Godt, at jeg ikke selv skulle spørge.",
        },
        {
          title: "Får den første lønseddel på orlov",
          does: "Holder den op mod det lovede med barnet på armen",
          thinks: "Det er ikke det beløb, de sagde.",
          trigger: "En refusion er trukket fra, og linjen har kun en kode",
          decides: "Om man stoler på planen eller fra nu af regner hver lønseddel efter",
        },
        {
          title: "Hører intet fra arbejdet",
          does: "Ser i avisen, at der er kommet en ny direktør",
          thinks: "Hører jeg stadig til?",
          trigger: "Ingen har aftalt, hvordan man holder kontakten",
        },
      ],
    },
    {
      name: "Vende tilbage",
      goal: "Blive modtaget som en, der har været savnet",
      touchpoints: [
        {
          title: "Taler om at komme tilbage",
          does: "Aftaler de første uger og timetallet",
          thinks: "De har tænkt over, hvordan jeg skal begynde.",
        },
        {
          title: "Logger på igen",
          does: "Prøver en adgangskode, der er udløbet to gange",
          thinks: "Min konto kender mig ikke mere.",
          trigger: "Konti, der ikke bruges, lukkes efter halvfems dage",
          backStage: "IT ved ikke, hvem der er på orlov",
        },
        {
          title: "Ser tilbage med lederen",
          does: "Fortæller efter en måned, hvordan det går",
          thinks: "Det er godt at være tilbage.",
        },
      ],
    },
  ],
};
