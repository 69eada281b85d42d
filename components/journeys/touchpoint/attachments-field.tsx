"use client";

import { Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { TextField } from "@/components/ui/text-field";
import { evidenceLinkSchema } from "@/lib/journeys/model";
import type { FieldProps } from "./field-props";

/** Links to evidence: added by name and address, removed one by one. */
export function AttachmentsField({ touchpoint, saving }: Omit<FieldProps<never>, "name">) {
  const t = useTranslations("map");
  const [title, setTitle] = useState("");
  const [url, setUrl] = useState("");
  const [wrong, setWrong] = useState(false);
  const links = touchpoint.attachments;
  const add = () => {
    const link = evidenceLinkSchema.safeParse({ title: title || url, url });
    setWrong(!link.success);
    if (!link.success) return;
    void saving.save("attachments", [...links, link.data], links);
    setTitle("");
    setUrl("");
  };
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-xs font-medium">{t("field.attachments")}</legend>
      {links.map((link, index) => (
        <p key={link.url} className="flex items-center justify-between gap-2">
          <a
            href={link.url}
            target="_blank"
            rel="noreferrer noopener"
            className="text-accent min-w-0 truncate underline"
          >
            {link.title}
          </a>
          <IconButton
            size="sm"
            label={t("removeLink", { title: link.title })}
            icon={<Trash2 />}
            onClick={() =>
              void saving.save(
                "attachments",
                links.filter((_, place) => place !== index),
                links,
              )
            }
          />
        </p>
      ))}
      <TextField
        label={t("linkTitle")}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <TextField
        type="url"
        label={t("linkUrl")}
        value={url}
        error={wrong ? t("linkWrong") : saving.problems.attachments}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      <Button size="sm" icon={<Plus />} onClick={add} disabled={url === ""}>
        {t("addLink")}
      </Button>
    </fieldset>
  );
}
