import { connect, createServer, type Server, type Socket } from "node:net";
import { freePort } from "@/scripts/processes/free-port";

/** A way to the server on this machine that can be cut, with whatever is under way on it, and mended. */
export async function breakableLine(serverPort: number) {
  const port = await freePort();
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  const mend = () =>
    new Promise<void>((resolve) => {
      server = createServer((near) => {
        const far = connect(serverPort, "127.0.0.1");
        for (const socket of [near, far]) {
          sockets.add(socket);
          socket.on("error", () => {}).on("close", () => sockets.delete(socket));
        }
        near.pipe(far).pipe(near);
      }).listen(port, "127.0.0.1", resolve);
    });
  const cut = () =>
    new Promise<void>((resolve) => {
      for (const socket of sockets) socket.destroy();
      server?.close(() => resolve());
    });
  await mend();
  return { address: `http://localhost:${port}`, cut, mend };
}
