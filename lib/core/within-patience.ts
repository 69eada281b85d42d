/** The work's answer, or an error when it takes longer; the work itself is not ended. */
export function withinPatience<Value>(patienceMs: number, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("no answer in time")), patienceMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
