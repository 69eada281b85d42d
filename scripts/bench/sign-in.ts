/** Signs in with a one-time link's token as its page does, and answers with the session's cookie. */
export async function signIn(appUrl: string, token: string): Promise<string> {
  const asked = await fetch(`${appUrl}/api/auth/csrf`);
  const { csrfToken } = (await asked.json()) as { csrfToken: string };
  const answer = await fetch(`${appUrl}/api/auth/callback/link`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: cookiesOf(asked).join("; "), origin: appUrl },
    body: new URLSearchParams({ csrfToken, token, callbackUrl: "/" }),
  });
  const session = cookiesOf(answer).find((cookie) => cookie.includes("throughline.session="));
  if (!session) throw new Error(`signing in was answered with ${answer.status}`);
  return session;
}

const cookiesOf = (response: Response) =>
  response.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");
