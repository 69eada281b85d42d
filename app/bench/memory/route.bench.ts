/** How much memory the server takes, in bytes. */
export function GET(): Response {
  return Response.json(process.memoryUsage());
}
