import { eq } from "drizzle-orm";
import { personas } from "@/db/schema";
import type { ReadContext } from "@/lib/core/context";
import { notFound } from "@/lib/core/errors";
import type { PersonaId } from "@/lib/core/ids";
import { personaSchema, type Persona } from "./model";

export type PersonaRow = typeof personas.$inferSelect;

/** The persona, locked until the command ends; NotFound when this organisation has none of that id. */
export async function lockPersona(ctx: ReadContext, personaId: PersonaId): Promise<PersonaRow> {
  const [row] = await ctx.tx.select().from(personas).where(eq(personas.id, personaId)).for("update");
  if (!row) throw notFound();
  return row;
}

export function presentPersona(row: PersonaRow): Persona {
  return personaSchema.parse({ ...row, archivedAt: row.archivedAt?.toISOString() ?? null });
}
