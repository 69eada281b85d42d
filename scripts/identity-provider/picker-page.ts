import { demoPeople, type DemoPerson } from "../../db/seed/people";
import { escapeHtml, page } from "./page";
import { subjectOf } from "./subject-of";
import { wordsFor } from "./words";

const organisations = ["nordhavn", "sydby", "elsewhere"] as const;

/** The page where one picks whom to sign in as; each person is a button. */
export function pickerPage(action: string, acceptLanguage: string | undefined): string {
  const { language, words } = wordsFor(acceptLanguage);
  const groups = organisations.map((organisation) => {
    const people = demoPeople.filter(({ email }) => email.endsWith(`@${organisation}.example`));
    return `<h2>${escapeHtml(words[organisation])}</h2><ul>${people.map(personButton).join("")}</ul>`;
  });
  const body = `<p>${escapeHtml(words.lead)}</p><form method="post" action="${escapeHtml(action)}">${groups.join("")}</form>`;
  return page({ language, title: words.title, body });
}

function personButton(person: DemoPerson): string {
  return `<li><button name="subject" value="${subjectOf(person)}"><b>${escapeHtml(person.name)}</b>
    <span lang="en">${escapeHtml(person.note)}</span><span>${escapeHtml(person.email)}</span></button></li>`;
}
