type Arrival = { method: string; path: string; headers: Pick<Headers, "get"> };

// As next.config.js has it for actions; a sign-in form is a few hundred bytes.
const largestAction = 5 * 1_048_576;
const largestSignIn = 65_536;

/**
 * The status with which a request is refused that no client of ours makes and that would end as a fault further
 * in: an address that cannot be decoded, a body of the wrong kind or of a size that nobody sends. Looks at the
 * headers only; whether somebody may do something is asked elsewhere.
 */
export function malformedRequest({ method, path, headers }: Arrival): 400 | 413 | 415 | null {
  if (path.includes("%") && !decodes(path)) return 400;
  if (method !== "POST") return null;
  const type = headers.get("content-type") ?? "";
  const length = Number(headers.get("content-length") ?? 0);
  if (headers.get("next-action") !== null) {
    const origin = headers.get("origin");
    if (origin !== null && origin !== "null" && !URL.canParse(origin)) return 400;
    if (!/^text\/plain(;|$)|^multipart\/form-data; *boundary=./i.test(type)) return 415;
    return length > largestAction ? 413 : null;
  }
  if (path.startsWith("/api/auth/")) {
    if (!/^application\/x-www-form-urlencoded(;|$)/i.test(type)) return 415;
    return length > largestSignIn ? 413 : null;
  }
  return null;
}

function decodes(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
