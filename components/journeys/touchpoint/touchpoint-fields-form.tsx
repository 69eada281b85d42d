import { useTranslations } from "next-intl";
import { channels, controls, initiators, touchpointKinds } from "@/lib/journeys/model";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { AttachmentsField } from "./attachments-field";
import { ChoiceField } from "./choice-field";
import { NumberField } from "./number-field";
import { TextLineField } from "./text-line-field";
import { ToggleField } from "./toggle-field";
import type { useTouchpointSaving } from "../saving/use-touchpoint-saving";
import { WaitField } from "./wait-field";

type Props = { touchpoint: MapTouchpoint; saving: ReturnType<typeof useTouchpointSaving> };

/** Every field of a touchpoint, each saved by itself as one leaves it. */
export function TouchpointFieldsForm({ touchpoint, saving }: Props) {
  const t = useTranslations("map");
  const domain = useTranslations("domain");
  const field = { touchpoint, saving };
  const heading = "text-ink-2 mt-2 text-xs font-semibold";
  return (
    <section aria-label={t("fields")} className="flex flex-col gap-3">
      <h3 className={heading}>{t("group.customer")}</h3>
      <TextLineField {...field} name="title" />
      <TextLineField {...field} name="does" />
      <TextLineField {...field} name="thinks" />
      <TextLineField {...field} name="description" long />
      <h3 className={heading}>{t("group.way")}</h3>
      <div className="grid grid-cols-2 gap-3">
        <ChoiceField
          {...field}
          name="kind"
          options={touchpointKinds.map((value) => ({ value, label: domain(`kind.${value}`) }))}
        />
        <ChoiceField
          {...field}
          name="channel"
          options={channels.map((value) => ({ value, label: domain(`channel.${value}`) }))}
        />
        <ChoiceField
          {...field}
          name="initiator"
          options={initiators.map((value) => ({ value, label: domain(`initiator.${value}`) }))}
        />
        <ChoiceField
          {...field}
          name="control"
          options={controls.map((value) => ({ value, label: domain(`control.${value}`) }))}
        />
      </div>
      <TextLineField {...field} name="wayInReason" long />
      <TextLineField {...field} name="wouldRatherUse" />
      <h3 className={heading}>{t("group.waiting")}</h3>
      <WaitField key={saving.round("expectedWaitMinutes")} {...field} name="expectedWaitMinutes" />
      <div className="grid grid-cols-2 gap-3">
        <WaitField
          key={saving.round("measuredWaitMedianMinutes")}
          {...field}
          name="measuredWaitMedianMinutes"
        />
        <WaitField key={saving.round("measuredWaitP90Minutes")} {...field} name="measuredWaitP90Minutes" />
        <NumberField {...field} name="expectedEffort" min={1} max={5} />
        <NumberField {...field} name="monthlyVolume" min={0} />
      </div>
      <h3 className={heading}>{t("group.moment")}</h3>
      <ToggleField {...field} name="momentOfTruth" />
      <TextLineField {...field} name="momentOfTruthDecision" />
      <TextLineField {...field} name="trigger" />
      <ToggleField {...field} name="lowTolerable" />
      <h3 className={heading}>{t("group.behind")}</h3>
      <TextLineField {...field} name="frontStage" long />
      <TextLineField {...field} name="backStage" long />
      <TextLineField {...field} name="systems" />
      <AttachmentsField {...field} />
    </section>
  );
}
