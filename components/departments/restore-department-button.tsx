"use client";

import { ArchiveRestore } from "lucide-react";
import { useTranslations } from "next-intl";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { restoreDepartmentAction } from "@/lib/departments/actions";
import type { Department } from "@/lib/departments/model";

/** Brings an archived department back. */
export function RestoreDepartmentButton({ department }: { department: Department }) {
  const t = useTranslations("departments");
  const common = useTranslations("common");
  const restore = useAction(restoreDepartmentAction, { success: ({ name }) => t("restoreDone", { name }) });
  return (
    <Button
      icon={<ArchiveRestore />}
      loading={restore.pending}
      onClick={() => void restore.run({ departmentId: department.id, expectedVersion: department.version })}
    >
      {common("restore")}
    </Button>
  );
}
