import { connection } from "next/server";
import { BareButton } from "./bare-button";

/** The least that a dynamic page can be: what the figures of `npm run bench` are compared with. */
export default async function BarePage() {
  await connection();
  return (
    <main>
      <h1>{new Date().toISOString()}</h1>
      <BareButton />
    </main>
  );
}
