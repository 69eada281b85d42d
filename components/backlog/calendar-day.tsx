import { useFormatter } from "next-intl";

type Props = { date: string; style?: "day" | "dayMonth" };

/** A day without a time, the same day wherever it is read. */
export function CalendarDay({ date, style = "dayMonth" }: Props) {
  const format = useFormatter();
  return (
    <time dateTime={date} className="whitespace-nowrap">
      {format.dateTime(new Date(`${date}T00:00:00Z`), style, { timeZone: "UTC" })}
    </time>
  );
}
