export type Child = {
  /** Its exit code, once it has ended. */
  exited: Promise<number>;
  /** The end of what it has printed so far, when that is kept. */
  output(): string;
  /** Ends it and everything that it started; resolves when nothing is left. */
  stop(): Promise<void>;
  /** Kills it at once, as the system does to one that takes too much memory. */
  kill(): Promise<void>;
};

export type ChildOptions = {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  uid?: number;
  gid?: number;
  output?: "keep" | "show" | { file: string };
  stopSignal?: NodeJS.Signals;
  /** How long it may take to end before it is killed. */
  graceMs?: number;
};

export function startChild(command: string, args: readonly string[], options?: ChildOptions): Child;
export function stopAllChildren(): Promise<void>;
