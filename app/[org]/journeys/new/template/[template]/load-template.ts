import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import type { PersonActor } from "@/lib/core/actor";
import type { TemplateId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { getTemplate } from "@/lib/templates/queries/get-template";
import { readyDocument } from "@/lib/templates/ready/ready-document";

/** A ready journey by its key, or one of the organisation's own templates by its id. */
export async function loadTemplate(actor: PersonActor, template: string, locale: string) {
  const ready = readyDocument(template, locale);
  if (ready) return { name: ready.journey.title, document: ready };
  const own = valueOrNotFound(await read(getTemplate, actor, { templateId: template as TemplateId }));
  return { name: own.template.name, document: own.document };
}
