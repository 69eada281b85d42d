import type { ReadyWords } from "../ready-journey";

export const movingDa: ReadyWords = {
  title: "Flytte til en anden arbejdsplads",
  goal: "Sætte sig ved det nye bord og fortsætte, hvor jeg slap.",
  expectations: "At få det at vide i god tid og kunne finde mine ting.",
  desiredExperience: "Fredag her, mandag der, og intet mangler.",
  realisticExperience: "En halv tabt arbejdsdag, og alt er bragt i orden inden for ugen.",
  scopeStart: "Det første rygte om en flytning",
  scopeEnd: "En måned ved det nye bord",
  stages: [
    {
      name: "Høre om det",
      goal: "Vide, hvad det betyder for mig",
      touchpoints: [
        {
          title: "Hører et rygte",
          does: "Hører i kantinen, at etagen skal ryddes",
          thinks: "Hvornår havde de tænkt sig at sige det?",
          trigger: "Beslutningen er kendt, før planen er lagt",
        },
        {
          title: "Får meddelelsen",
          does: "Læser datoen og begrundelsen",
          thinks: "Godt, så ved jeg det. Men hvor skal jeg sidde?",
        },
        {
          title: "Melder sine behov ind",
          does: "Udfylder en formular om bord, skærme og lys",
          thinks: "Min ryg skal have et hævebord. Er der nogen, der læser det her?",
          backStage: "Ønskerne bliver til linjer i projektets eget regneark",
        },
        {
          title: "Hører ikke mere",
          does: "Spørger de andre, om de har hørt noget",
          thinks: "Det er i næste uge, og der er ingen bordplan.",
          trigger: "Bordplanen holdes tilbage, til ingen kan nå at sige noget",
        },
      ],
    },
    {
      name: "Flytte",
      goal: "Hverken miste tid eller ejendele",
      touchpoints: [
        {
          title: "Pakker kasserne",
          does: "Får ti år ned i fire kasser",
          thinks: "Hvorfor er der ingen mærkater?",
          backStage: "Flyttefirmaet er bestilt til møblerne, ikke til kasserne",
        },
        {
          title: "Første morgen ved det nye bord",
          does: "Finder bordet ved hjælp af en seddel med sit navn",
          thinks: "Der er nogen, der har stillet en plante. Sødt.",
          decides: "Om man gør pladsen til sin egen eller bliver hjemme og arbejder",
        },
        {
          title: "Ringer om skærmen",
          does: "Ringer til IT, fordi skærmen forbliver sort",
          thinks: "De vidste ikke, at vi var flyttet.",
          trigger: "IT får først listen over flyttede borde dagen efter",
          backStage: "Stikkene er nummereret efter den gamle plantegning",
        },
      ],
    },
    {
      name: "Falde til",
      goal: "Have en plads, der passer",
      touchpoints: [
        {
          title: "Venter på bordet",
          does: "Arbejder stående ved vindueskarmen",
          thinks: "Jeg skrev det jo i formularen.",
          trigger: "Bestillingen blev først sendt efter flytningen, og ingen gav en dato",
        },
        {
          title: "Finder ud af, hvor tingene er",
          does: "Spørger naboerne om printer, post og kaffe",
          thinks: "Kaffen er bedre her.",
        },
        {
          title: "Bliver spurgt, hvordan det gik",
          does: "Svarer på tre spørgsmål efter en måned",
          thinks: "For sent til bordet, men tak.",
          backStage: "Projektet har været lukket i fjorten dage",
        },
      ],
    },
  ],
};
