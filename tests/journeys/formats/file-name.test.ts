import fc from "fast-check";
import { expect, it } from "vitest";
import { fileName } from "@/lib/journeys/formats/file-name";

it.each([
  ["I need a new laptop", "I need a new laptop.pdf"],
  ["Ny bærbar: hvad nu?", "Ny bærbar hvad nu.pdf"],
  ["../../etc/passwd", "etc passwd.pdf"],
  ["invoice\u202Efdp.exe", "invoice fdp.exe.pdf"],
  ["...", "journey.pdf"],
  ["", "journey.pdf"],
])("%j is kept as %j", (title, name) => {
  expect(fileName(title, "pdf")).toBe(name);
});

it("leads nowhere else, and is never too long or hidden", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (title) => {
      const name = fileName(title, "svg");
      expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}]|^\./u);
      expect([...name].length).toBeLessThanOrEqual(124);
      expect(() => encodeURIComponent(name)).not.toThrow();
    }),
  );
});
