const frames = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";

/** Shows that something goes on while it does: a spinner at a terminal, a line now and then elsewhere. */
export async function withProgress(label, work) {
  const terminal = process.stdout.isTTY === true;
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const clear = terminal ? "\r\x1b[K" : "";
  let ticks = 0;
  const tick = () => {
    const frame = frames[ticks++ % frames.length];
    process.stdout.write(
      terminal ? `${clear}${frame} ${label} … ${seconds()} s` : `  ${label} … ${seconds()} s\n`,
    );
  };
  if (terminal) tick();
  else process.stdout.write(`  ${label} …\n`);
  const timer = setInterval(tick, terminal ? 100 : 10_000);
  try {
    const value = await work();
    process.stdout.write(`${clear}✓ ${label} (${seconds()} s)\n`);
    return value;
  } catch (error) {
    process.stdout.write(`${clear}✗ ${label} (${seconds()} s)\n`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}
