"use client";

import { useId, useRef, useState, type ChangeEvent, type KeyboardEvent } from "react";
import { useWorkspace } from "@/components/shell/workspace-context";
import { mentionQuery } from "@/lib/comments/rules/mention-query";
import { foundPeopleSchema, type FoundPerson } from "@/lib/people/model";

type Offered = { from: number; caret: number; people: FoundPerson[]; active: number };
/** What is being written, and where it goes. */
type Text = { value: string; onText(text: string): void };
type Names = Readonly<Record<string, string>>;

/**
 * Offers members while one types a name after an @. Arrows walk through them, Enter or Tab takes one, Escape leaves
 * it at what was typed. `names` are those who were taken, by id.
 */
export function useMentions(known: Names = {}) {
  const { slug } = useWorkspace();
  const listId = useId();
  const [names, setNames] = useState<Names>(known);
  const [offered, setOffered] = useState<Offered | null>(null);
  const asked = useRef<AbortController | null>(null);
  // The @ after which nothing more is to be offered: somebody was taken, or it was escaped.
  const settled = useRef(-1);

  const close = () => {
    asked.current?.abort();
    setOffered(null);
  };

  const look = async (value: string, caret: number) => {
    asked.current?.abort();
    const query = mentionQuery(value, caret);
    if (!query) settled.current = -1;
    if (!query || query.from === settled.current) return setOffered(null);
    const request = new AbortController();
    asked.current = request;
    try {
      const address = `/${slug}/people?text=${encodeURIComponent(query.text)}`;
      const response = await fetch(address, { signal: request.signal });
      const found = foundPeopleSchema.safeParse(await response.json());
      if (request.signal.aborted) return;
      const people = found.success ? found.data.people : [];
      setOffered(people.length > 0 ? { from: query.from, caret, people, active: 0 } : null);
    } catch {
      // Without an answer there is nothing to offer; a name can be typed all the same.
      if (!request.signal.aborted) setOffered(null);
    }
  };

  const take = ({ id, name }: FoundPerson, { value, onText }: Text) => {
    if (!offered) return;
    settled.current = offered.from;
    setNames((before) => ({ ...before, [id]: name }));
    onText(`${value.slice(0, offered.from)}@${name} ${value.slice(offered.caret).trimStart()}`);
    close();
  };

  /** True when the key was meant for the list. */
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>, text: Text): boolean => {
    if (!offered || event.nativeEvent.isComposing) return false;
    const { people, active } = offered;
    const chosen = people[active];
    const walk = (step: number) =>
      setOffered({ ...offered, active: (active + step + people.length) % people.length });
    if (event.key === "ArrowDown") walk(1);
    else if (event.key === "ArrowUp") walk(-1);
    else if ((event.key === "Enter" || event.key === "Tab") && chosen) take(chosen, text);
    else if (event.key === "Escape") {
      settled.current = offered.from;
      close();
    } else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };

  const active = offered?.people[offered.active];
  return {
    names,
    offered: offered?.people ?? [],
    active,
    listId,
    optionId: (person: FoundPerson) => `${listId}-${person.id}`,
    take,
    onChange: (event: ChangeEvent<HTMLTextAreaElement>, { onText }: Text) => {
      onText(event.target.value);
      void look(event.target.value, event.target.selectionStart);
    },
    onKeyDown,
    close,
  };
}
