import type { Instance } from "./start-instance";

/** Redeems a sign-in link as the page behind it does; answers with where one lands and the session's cookie, if any. */
export async function signInByLink(
  { url }: Instance,
  token: string,
): Promise<{ location: string; cookie: string | null }> {
  const asked = await fetch(`${url}/api/auth/csrf`);
  const { csrfToken } = (await asked.json()) as { csrfToken: string };
  const cookies = asked.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  const answer = await fetch(`${url}/api/auth/callback/link`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", cookie: cookies.join("; ") },
    body: new URLSearchParams({ csrfToken, token, callbackUrl: `${url}/` }),
    redirect: "manual",
  });
  await answer.arrayBuffer();
  const session = answer.headers.getSetCookie().find((cookie) => /^[^=]*throughline\.session=./.test(cookie));
  return { location: answer.headers.get("location") ?? "", cookie: session?.split(";")[0] ?? null };
}
