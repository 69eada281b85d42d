import { connect, createServer, type Socket } from "node:net";

/** A way to a port of this machine that can be told to swallow everything, as a network does that lost its other end. */
export async function swallowingProxy(
  target: number,
): Promise<{ port: number; swallow(on: boolean): void; close(): void }> {
  let swallowing = false;
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
  };
  const server = createServer((near) => {
    keep(near);
    if (swallowing) return void near.resume();
    const far = connect(target, "127.0.0.1");
    keep(far);
    near.on("data", (chunk) => swallowing || far.write(chunk)).on("close", () => far.destroy());
    far.on("data", (chunk) => swallowing || near.write(chunk)).on("close", () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    swallow: (on) => {
      swallowing = on;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
