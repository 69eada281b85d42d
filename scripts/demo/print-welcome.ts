import { demoPeople } from "../../db/seed/people";

/** Where it is, and who one can be there. */
export function printWelcome(appUrl: string): void {
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length));
  const emailWidth = widest(demoPeople.map(({ email }) => email));
  const nameWidth = widest(demoPeople.map(({ name }) => name));
  console.log(`\nThroughline is at ${appUrl}\n\nSign in as one of these; nobody has a password:`);
  for (const { email, name, note } of demoPeople) {
    console.log(`  ${email.padEnd(emailWidth)}  ${name.padEnd(nameWidth)}  ${note}`);
  }
  const setting = process.env.DATA_DIR ? `DATA_DIR=${process.env.DATA_DIR} ` : "";
  console.log(`\nLook inside the database:  psql "$(${setting}npm run -s db:url -- --role backup)"`);
  console.log("Stop everything:           Ctrl-C\n");
}
