"use client";

import { Diamond, Link2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useEffect, useState } from "react";
import { toast } from "sonner";
import { Badge } from "@/components/ui/badge";
import { IconButton } from "@/components/ui/icon-button";
import { Panel } from "@/components/ui/panel";
import { useArrival } from "@/components/ui/use-arrival";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { KindIcon } from "../kind-icon";
import { OwnerBadge } from "../owner-badge";
import { TouchpointBody, type TouchpointDetails } from "./touchpoint-body";
import { TouchpointMenu } from "./touchpoint-menu";
import { useTouchpointSaving } from "../saving/use-touchpoint-saving";

type Props = {
  map: JourneyMap;
  touchpoint: MapTouchpoint;
  details: TouchpointDetails | null;
  /** The field that is to have the focus. */
  focusOn: { field: string } | null;
  /** It came with the page, and is there from the beginning. */
  arrived: boolean;
  onClose(): void;
};

/**
 * Everything about one touchpoint beside the map; edited in place by its owner department. Its title answers the click;
 * the rest, which is heavy with forms, follows without keeping anyone waiting.
 */
export function TouchpointPanel({ map, touchpoint, details, focusOn, arrived, onClose }: Props) {
  const t = useTranslations("map");
  const domain = useTranslations("domain");
  const saving = useTouchpointSaving(touchpoint);
  const whole = useDeferredValue(true, arrived);
  useArrival(details !== null && whole);
  const [suggesting, suggest] = useState(false);
  const { abilities } = touchpoint;
  useEffect(() => {
    if (focusOn && whole) document.getElementById(`touchpoint-${focusOn.field}`)?.focus();
  }, [focusOn, whole]);
  const copyLink = () => {
    void navigator.clipboard.writeText(window.location.href).then(() => toast.success(t("linkCopied")));
  };
  return (
    <Panel
      title={touchpoint.title}
      onClose={onClose}
      header={
        <div className="flex flex-wrap items-center gap-1.5">
          <OwnerBadge department={touchpoint.department} />
          <Badge variant="outline" icon={<KindIcon kind={touchpoint.kind} />}>
            {domain(`kind.${touchpoint.kind}`)}
          </Badge>
          {touchpoint.momentOfTruth ? (
            <Badge variant="outline" icon={<Diamond className="size-3" />}>
              {t("momentOfTruth")}
            </Badge>
          ) : null}
          <span className="ml-auto flex items-center">
            <span role="status" className="text-ink-3 text-2xs px-1">
              {abilities.edit ? t(`save.${saving.state}`) : null}
            </span>
            <IconButton size="sm" label={t("copyLink")} icon={<Link2 />} onClick={copyLink} />
            <TouchpointMenu
              map={map}
              touchpoint={touchpoint}
              onGone={onClose}
              onSuggest={() => suggest(true)}
            />
          </span>
        </div>
      }
    >
      {whole ? (
        <TouchpointBody
          map={map}
          touchpoint={touchpoint}
          details={details}
          saving={saving}
          suggesting={suggesting}
          onSuggest={suggest}
        />
      ) : null}
    </Panel>
  );
}
