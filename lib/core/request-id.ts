/** The header that names a request, on its way in and in its answer. */
export const requestIdHeader = "x-request-id";

// A UUID, hexadecimal digits as load balancers make them, or a ULID: nothing that could be a word of anybody's.
const wellFormed =
  /^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{16,64}|[0-9a-hjkmnp-tv-z]{26})$/i;

/** What a request is called in the log: as whoever stands in front of us calls it, or by a name of our own. */
export function requestIdOf(headers: Pick<Headers, "get">): string {
  const given = headers.get(requestIdHeader);
  return given && wellFormed.test(given) ? given : crypto.randomUUID();
}
