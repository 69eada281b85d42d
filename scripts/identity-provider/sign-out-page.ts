import type { KoaContextWithOIDC } from "oidc-provider";
import { escapeHtml, page } from "./page";
import { wordsFor } from "./words";

/** Asks whether to end the session at the provider too; `form` is the provider's own, with its token. */
export function signOutPage(ctx: KoaContextWithOIDC, form: string): void {
  const { language, words } = wordsFor(ctx.get("accept-language"));
  const buttons = `<ul>
    <li><button type="submit" form="op.logoutForm" name="logout" value="yes">${escapeHtml(words.signOut)}</button></li>
    <li><button type="submit" form="op.logoutForm">${escapeHtml(words.stay)}</button></li></ul>`;
  ctx.body = page({ language, title: words.signOutTitle, body: form + buttons });
}

/** What one sees after signing out when the application named no page to return to. */
export function signedOutPage(ctx: KoaContextWithOIDC): void {
  const { language, words } = wordsFor(ctx.get("accept-language"));
  ctx.body = page({ language, title: words.signedOut, body: `<p>${escapeHtml(words.signedOutLead)}</p>` });
}
