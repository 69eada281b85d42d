"use client";

import { usePathname, useRouter } from "next/navigation";
import { useTransition } from "react";
import { Select } from "@/components/ui/select";

type Props = { label: string; value: string; options: readonly { value: string; label: string }[] };

/** A choice among queries of this page's address; what is chosen is where one goes. */
export function AddressSelect({ label, value, options }: Props) {
  const router = useRouter();
  const path = usePathname();
  const [pending, start] = useTransition();
  return (
    <Select
      shape="pill"
      label={label}
      labelHidden
      value={value}
      options={options}
      aria-busy={pending}
      onChange={(event) => {
        const query = event.currentTarget.value;
        start(() => router.replace(path + query, { scroll: false }));
      }}
    />
  );
}
