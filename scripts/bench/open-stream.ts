import { request, type ClientRequest } from "node:http";

/** `ended` becomes whether it was ended in order, not cut off. */
export type OpenStream = { close(): void; ended: Promise<boolean> };

/** Opens a stream of a journey's changes; `changed` is called at each. Resolves when it is open. */
export function openStream(address: string, cookie: string, changed: () => void): Promise<OpenStream> {
  return new Promise((resolve, reject) => {
    const asked: ClientRequest = request(address, { headers: { cookie }, agent: false }, (answer) => {
      if (answer.statusCode !== 200)
        return reject(new Error(`a stream was answered with ${answer.statusCode}`));
      answer.setEncoding("utf8").on("data", (text: string) => {
        for (let at = text.indexOf("event: changed"); at >= 0; at = text.indexOf("event: changed", at + 1))
          changed();
      });
      const ended = new Promise<boolean>((done) => {
        answer.on("end", () => done(answer.complete));
        for (const cut of ["error", "aborted", "close"]) answer.on(cut, () => done(false));
      });
      resolve({ close: () => asked.destroy(), ended });
    });
    asked.on("error", reject).end();
  });
}
