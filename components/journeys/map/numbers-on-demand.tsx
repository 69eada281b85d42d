"use client";

import { useState } from "react";
import { NumbersFrame } from "./numbers-frame";
import { NumbersTable, type Numbers } from "./numbers-table";

/** The curve's numbers as a table, made when one first wants them: few do, and it is as long as the map. */
export function NumbersOnDemand(numbers: Numbers) {
  const [wanted, want] = useState(false);
  return (
    <NumbersFrame onToggle={() => want(true)}>{wanted ? <NumbersTable {...numbers} /> : null}</NumbersFrame>
  );
}
