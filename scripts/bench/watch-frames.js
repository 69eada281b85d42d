// Runs in the page, before its own scripts: remembers the milliseconds between each two frames. Plain JavaScript, for
// what the runner adds to a named function is unknown in the page.
const { window } = globalThis;
let last = window.performance.now();
window.frameTimes = [];

function note(now) {
  window.frameTimes.push(now - last);
  last = now;
  window.requestAnimationFrame(note);
}

window.requestAnimationFrame(note);
