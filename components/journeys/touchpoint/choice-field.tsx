import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { channelSchema, controlSchema, initiatorSchema, touchpointKindSchema } from "@/lib/journeys/model";
import type { FieldProps } from "./field-props";

const schemas = {
  kind: touchpointKindSchema,
  channel: channelSchema,
  initiator: initiatorSchema,
  control: controlSchema,
};

type Props = FieldProps<keyof typeof schemas> & { options: { value: string; label: string }[] };

/** A choice that is saved as it is made. */
export function ChoiceField({ touchpoint, saving, name, options }: Props) {
  const t = useTranslations("map");
  return (
    <Select
      key={touchpoint[name]}
      label={t(`field.${name}`)}
      options={options}
      defaultValue={touchpoint[name]}
      error={saving.problems[name]}
      onChange={(event) => {
        const chosen = schemas[name].safeParse(event.currentTarget.value);
        if (chosen.success) void saving.save(name, chosen.data, touchpoint[name]);
      }}
    />
  );
}
