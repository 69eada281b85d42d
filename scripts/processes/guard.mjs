// Runs one command in a process group of its own and outlives it by nothing: when our standard input closes,
// because whoever started us asked for it or is gone (killed, even), the whole group is ended.
// Called by start-child.mjs; plain JavaScript, since it also runs before anything is installed.
import { spawn } from "node:child_process";

const { command, args, cwd, uid, gid, stopSignal, graceMs } = JSON.parse(process.argv[2] ?? "{}");
const child = spawn(command, args, {
  cwd,
  uid,
  gid,
  detached: true,
  stdio: ["ignore", "inherit", "inherit"],
});

let stopping = false;

function signalGroup(signal) {
  try {
    if (child.pid) process.kill(-child.pid, signal);
  } catch {
    // Nobody is left in it.
  }
}

function stop() {
  if (stopping) return;
  stopping = true;
  signalGroup(stopSignal);
  setTimeout(() => signalGroup("SIGKILL"), graceMs);
}

process.stdin.on("end", stop).on("close", stop).on("error", stop).resume();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
process.on("SIGUSR2", () => signalGroup("SIGKILL"));

child.on("error", (error) => {
  console.error(`${command} could not be started: ${error.message}`);
  process.exit(127);
});
child.on("exit", (code) => {
  signalGroup("SIGKILL");
  process.exit(code ?? 1);
});
