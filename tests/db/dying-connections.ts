import { connect, createServer, type AddressInfo } from "node:net";

/** What PostgreSQL says of a connection that an administrator ends. */
function farewell(): Buffer {
  const fields = ["SFATAL", "C57P01", "Mterminating connection due to administrator command", ""];
  const body = Buffer.from(fields.map((field) => `${field}\0`).join(""));
  const head = Buffer.from("E\0\0\0\0");
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

const ready = Buffer.from("Z\0\0\0\x05I");

/** A way to the server on which each connection is ended in the very breath in which it says that it is ready. */
export async function dyingConnections(databaseUrl: string): Promise<{ url: string; close(): void }> {
  const url = new URL(databaseUrl);
  const [port, host] = [Number(url.port), url.hostname];
  const server = createServer((near) => {
    const far = connect(port, host);
    near.pipe(far);
    far.on("data", (data) => {
      if (data.subarray(-ready.length).equals(ready)) near.end(Buffer.concat([data, farewell()]));
      else near.write(data);
    });
    for (const socket of [near, far])
      socket.on("error", () => {}).on("close", () => (near.destroy(), far.destroy()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url.hostname = "127.0.0.1";
  url.port = String((server.address() as AddressInfo).port);
  return { url: url.href, close: () => server.close() };
}
