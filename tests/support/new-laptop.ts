import type { DepartmentId, StageId, TouchpointId } from "@/lib/core/ids";
import type { ReportedScore } from "@/lib/journeys/model";
import type { RuleTouchpoint } from "@/lib/journeys/rules/rule-touchpoint";

const department = (place: number) => `00000000-0000-4000-8000-0000000000d${place}` as DepartmentId;

export const itDesk = department(1);
export const finance = department(2);
export const procurement = department(3);
export const facilities = department(4);

/** A touchpoint as the rules see it, with nothing remarkable but what is said. */
export function ruleTouchpoint(place: number, said: Partial<RuleTouchpoint> = {}): RuleTouchpoint {
  return {
    id: `00000000-0000-4000-8000-${String(place).padStart(12, "0")}` as TouchpointId,
    stageId: "00000000-0000-4000-8000-0000000000a1" as StageId,
    kind: "contact",
    channel: "portal",
    control: "owned",
    departmentId: itDesk,
    momentOfTruth: false,
    lowTolerable: false,
    scoreAssumed: null,
    scoreDesired: null,
    reported: null,
    expectedWaitMinutes: null,
    measuredWaitMedianMinutes: null,
    monthlyVolume: null,
    ...said,
  };
}

export const days = (count: number) => count * 24 * 60;

export const said = (mean: number, n: number, interviewed = false): ReportedScore => ({
  mean,
  n,
  interviewed,
  newest: "2026-10-14",
});

/** "I need a new laptop": four departments, five channels, two silences, one moment of truth. */
export const newLaptop: RuleTouchpoint[] = [
  // Finds the knowledge-base article, which is outdated.
  ruleTouchpoint(0, {
    kind: "self-service",
    channel: "knowledge-base",
    reported: said(-1, 23),
    scoreAssumed: 1,
    scoreDesired: 1,
  }),
  // Asks the portal.
  ruleTouchpoint(1, { kind: "self-service", reported: said(0, 31), scoreAssumed: 0, scoreDesired: 1 }),
  // Waits for the manager's approval.
  ruleTouchpoint(2, {
    kind: "waiting",
    departmentId: finance,
    reported: said(-1, 18),
    scoreDesired: 0,
    lowTolerable: true,
    expectedWaitMinutes: days(3),
    measuredWaitMedianMinutes: days(3),
  }),
  // Nothing for nine days.
  ruleTouchpoint(3, {
    kind: "silence",
    departmentId: procurement,
    reported: said(-1.8, 27),
    scoreAssumed: 0,
    scoreDesired: 0,
    expectedWaitMinutes: days(2),
    measuredWaitMedianMinutes: days(9),
    monthlyVolume: 40,
  }),
  // Calls the service desk.
  ruleTouchpoint(4, { channel: "phone", reported: said(-1, 15), scoreDesired: 1 }),
  // Procurement's supplier delivers to reception.
  ruleTouchpoint(5, {
    kind: "waiting",
    channel: "in-person",
    control: "partner",
    departmentId: facilities,
    scoreAssumed: 0,
  }),
  // Collects it.
  ruleTouchpoint(6, {
    channel: "in-person",
    departmentId: facilities,
    reported: said(1, 9),
    scoreDesired: 1,
  }),
  // The first morning: half the software is missing.
  ruleTouchpoint(7, {
    kind: "self-service",
    channel: "in-person",
    momentOfTruth: true,
    reported: said(-1.9, 29),
    scoreAssumed: 1,
    scoreDesired: 2,
    monthlyVolume: 40,
  }),
  // Chats with IT.
  ruleTouchpoint(8, { channel: "chat", reported: said(1, 3), scoreAssumed: 1 }),
  // Is asked to rate the ticket, not the journey.
  ruleTouchpoint(9, { channel: "chat" }),
  // Two weeks later: still no docking station.
  ruleTouchpoint(10, {
    kind: "silence",
    departmentId: procurement,
    reported: said(-1.5, 1, true),
    measuredWaitMedianMinutes: days(14),
  }),
];
