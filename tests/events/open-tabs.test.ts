import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { OpenTabs } from "@/lib/events/open-tabs";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("a tab is gone a moment after the last stream that spoke for it, and not when another does by then", async () => {
  const gone: string[] = [];
  const tabs = new OpenTabs(({ tab }) => void gone.push(tab));
  const of = (...names: string[]) =>
    names.map((tab) => ({ tab, organisationId: "o", userId: "u", journeyId: "j" })) as unknown as Parameters<
      typeof tabs.enter
    >[0];
  const first = tabs.enter(of("one", "two"));
  const second = tabs.enter(of("two"));
  first();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(gone).toEqual(["one"]);
  second();
  const third = tabs.enter(of("two"));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(gone).toEqual(["one"]);
  third();
  expect(gone).toEqual(["one"]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(gone).toEqual(["one", "two"]);
});
