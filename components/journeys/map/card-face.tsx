import { Children, type ReactNode } from "react";
import { useTranslations } from "next-intl";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { ChannelIcon } from "../channel-icon";
import { KindIcon } from "../kind-icon";

type Props = {
  touchpoint: Pick<MapTouchpoint, "title" | "kind" | "channel">;
  /** Its marks, or nothing. */
  children: ReactNode;
};

/** What a card says: the touchpoint's title, its channel (or that it is a silence or a wait), its marks. */
export function CardFace({ touchpoint: { title, kind, channel }, children }: Props) {
  const domain = useTranslations("domain");
  const quiet = kind === "silence" || kind === "waiting";
  const marks = Children.toArray(children);
  return (
    <>
      <span className="text-ui leading-tight font-semibold">{title}</span>
      <span className="map-card-channel">
        {quiet ? <KindIcon kind={kind} /> : <ChannelIcon channel={channel} />}
        {quiet ? domain(`kind.${kind}`) : domain(`channel.${channel}`)}
      </span>
      {marks.length > 0 ? <span className="map-card-marks">{marks}</span> : null}
    </>
  );
}
