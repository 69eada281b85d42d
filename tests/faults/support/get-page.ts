/** A page as a browser asks for it. */
export async function getPage(
  url: string,
  cookie: string,
): Promise<{ status: number; location: string | null; text: string; retryAfter: string | null }> {
  const headers = { accept: "text/html,application/xhtml+xml", cookie };
  const response = await fetch(url, { headers, redirect: "manual" });
  const text = await response.text();
  const { status } = response;
  return {
    status,
    text,
    location: response.headers.get("location"),
    retryAfter: response.headers.get("retry-after"),
  };
}
