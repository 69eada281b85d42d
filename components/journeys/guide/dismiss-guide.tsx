"use client";

import { useRouter } from "next/navigation";
import { writeCookie } from "@/components/shell/write-cookie";
import { Button } from "@/components/ui/button";
import { guideCookie } from "./guide-cookie";

/** Puts the guided start away in this browser. */
export function DismissGuide({ label }: { label: string }) {
  const router = useRouter();
  return (
    <Button
      size="sm"
      variant="ghost"
      onClick={() => {
        writeCookie(guideCookie, "off");
        router.refresh();
      }}
    >
      {label}
    </Button>
  );
}
