"use client";

import { clsx } from "clsx";
import Image from "next/image";
import { useState } from "react";
import { softTones, type Tone } from "./tone";

type Props = {
  name: string;
  /** A picture; the initials stand in while there is none, or when it does not come. */
  src?: string;
  size?: "sm" | "md" | "lg";
  tone?: Tone;
  /** The name stands beside it; otherwise the avatar says it. */
  decorative?: boolean;
};

const sizes = { sm: "size-6 text-[10px]", md: "size-8 text-xs", lg: "size-16 text-xl" };

/** A face, or the initials of a name. */
export function Avatar({ name, src, size = "sm", tone = "accent", decorative = true }: Props) {
  const [broken, setBroken] = useState<string>();
  return (
    <span
      {...(decorative ? { "aria-hidden": true } : { role: "img", "aria-label": name, title: name })}
      className={clsx(
        "relative inline-grid shrink-0 place-items-center overflow-hidden rounded-full font-semibold select-none",
        sizes[size],
        softTones[tone],
      )}
    >
      {initials(name)}
      {src && broken !== src ? (
        <Image src={src} alt="" fill unoptimized className="object-cover" onError={() => setBroken(src)} />
      ) : null}
    </span>
  );
}

function initials(name: string): string {
  const words = name.split(/[\s.@-]+/).filter(Boolean);
  const first = words[0];
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  return [first, last]
    .map((word) => [...(word ?? "")][0] ?? "")
    .join("")
    .toUpperCase();
}
