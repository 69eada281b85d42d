// Names by which people call a department's work, in English and Danish; a department of that kind has one of the
// words in its own name. Several words must stand next to one another.
const departmentWords: readonly string[] = [
  "it, ict, service desk, servicedesk, help desk, helpdesk, tech support, technical support, information technology, technology, sysadmin, system administrator, technician, digital workplace, digitalisation, digitalisering, edb",
  "hr, human resources, people, people operations, people and culture, people culture, personnel, personnel office, recruiter, recruiting, recruitment, talent acquisition, personale, rekruttering",
  "facilities, facility, facility management, fm, reception, receptionist, front desk, premises, building, buildings, building services, workplace services, janitor, caretaker, canteen, ejendom, ejendomme, ejendomsdrift, bygninger, bygningsdrift, receptionen, pedel, teknisk service, kantine",
  "finance, finances, financial, accounting, accounts, accountant, accounts payable, bookkeeping, controller, controlling, payroll, treasury, cfo, økonomi, økonomien, regnskab, bogholderi, bogholder, løn, finans",
  "procurement, purchasing, purchase, purchaser, buyer, sourcing, supply, supply chain, supplier, vendor, indkøb, indkøber, leverandør, udbud",
  "legal, lawyer, counsel, jura, jurist, juridisk, advokat",
  "security, infosec, information security, cyber security, cybersecurity, ciso, sikkerhed, informationssikkerhed",
  "communications, communication, comms, internal communications, press, kommunikation, presse",
  "marketing, brand, markedsføring",
  "sales, account manager, salg, sælger",
  "citizen service, citizen services, borgerservice",
];

/** For each kind of department, the phrases that tell it. */
export const departmentPhrases: ReadonlyArray<readonly string[]> = departmentWords.map((line) =>
  line.split(", "),
);
