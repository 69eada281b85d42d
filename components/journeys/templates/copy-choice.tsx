"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";

/** Chooses a journey to begin with a copy of. */
export function CopyChoice({ journeys }: { journeys: readonly { id: string; title: string }[] }) {
  const t = useTranslations("templates");
  const { slug } = useWorkspace();
  const router = useRouter();
  const [chosen, choose] = useState(journeys[0]?.id ?? "");
  return (
    <form
      className="flex min-w-0 items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        router.push(`/${slug}/journeys/new/copy/${chosen}`);
      }}
    >
      <Select
        className="flex-1"
        label={t("copyWhich")}
        labelHidden
        value={chosen}
        options={journeys.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      <Button type="submit">{t("copyOpen")}</Button>
    </form>
  );
}
