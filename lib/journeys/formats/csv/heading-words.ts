import type { CsvField } from "./csv-fields";

// What others call these columns, in English and Danish, in small letters without punctuation. No name is in two
// lines; what a near miss is of, name-similarity finds.
const words: Partial<Record<CsvField, string>> = {
  journey:
    "journey title, journey name, customer journey, user journey, map, rejse, rejsens titel, kunderejse, brugerrejse",
  stage: "stage name, step, section, fase, fasens navn, trin, etape, afsnit",
  stageGoal: "stage goal, goal of the stage, mål for fasen, fasens mål",
  phase: "when, time, stage phase, tidspunkt, periode",
  title:
    "title, name, touchpoint, touch point, touchpoint title, touchpoint name, task, activity, event, moment, titel, navn, kontaktpunkt, berøringspunkt, opgave, aktivitet, hændelse",
  does: "does, action, actions, customer action, customer actions, user action, doing, gør, handling, handlinger, kundens handling",
  thinks:
    "thinks, thought, thoughts, quote, thinking, customer thinks, customer quote, tænker, tanke, tanker, citat",
  description:
    "details, notes, note, comment, comments, kommentar, kommentarer, beskrivelse, detaljer, noter, bemærkning, bemærkninger",
  kind: "type, touchpoint type, touchpoint kind, type of touchpoint, art, slags",
  channel: "channels, medium, kanal, kanaler, medie",
  initiator: "initiator, initiated, started by, contacted by, initiativtager, hvem begynder, taget af",
  control: "controlled by, ownership, kontrol, styring",
  department:
    "department, dept, owner, owner department, owning department, responsible, team, unit, afdeling, ejer, ansvarlig, ansvarlig afdeling, enhed",
  frontStage: "frontstage, on stage, scenen",
  backStage: "backstage, behind the scenes, bag scenen, kulissen",
  systems: "system, tools, it systems, systemer, værktøjer",
  wayInReason: "reason, why this channel, why this way, why, årsag, hvorfor",
  wouldRatherUse: "would rather use, preferred channel, rather, preference, foretrækker, foretrukken kanal",
  expectedWaitMinutes:
    "wait, waiting, waiting time, wait time, expected wait, expected waiting time, ventetid, forventet ventetid",
  measuredWaitMedianMinutes:
    "measured wait, median wait, actual wait, measured median, målt ventetid, median ventetid",
  measuredWaitP90Minutes: "p90 wait, 90th percentile, wait p90, p90, 90 percentil",
  expectedEffort: "effort, expected effort, customer effort, besvær, indsats, forventet besvær",
  momentOfTruth: "moment of truth, mot, critical moment, sandhedens øjeblik, afgørende øjeblik",
  momentOfTruthDecision: "decision, decides, beslutning, afgørelse",
  scoreAssumed:
    "score, scores, assumed score, assumed, emotion, emotions, feeling, feelings, sentiment, satisfaction, rating, følelse, følelser, vurdering, antaget, tilfredshed, stemning",
  scoreDesired: "desired score, desired, target score, wanted score, ønsket, ønsket vurdering, mål",
  trigger: "trigger, cause, cause of the emotion, pain point, udløser, årsag til følelsen",
  lowTolerable: "tolerable, low tolerable, tolerabel, acceptabel",
  monthlyVolume:
    "volume, monthly volume, volume per month, customers per month, antal, månedligt antal, kunder om måneden",
};

/** What others call a column of this field. */
export const headingWords = (field: CsvField): readonly string[] => words[field]?.split(", ") ?? [];
