import { Sign } from "@/components/ui/signs/sign";
import type { SignName } from "@/components/ui/signs/signs";
import type { Channel } from "@/lib/journeys/model";

const icons: Readonly<Record<Channel, SignName>> = {
  portal: "globe",
  "knowledge-base": "bookOpen",
  email: "mail",
  phone: "phone",
  chat: "messageCircle",
  "in-person": "userRound",
  "walk-in": "footprints",
  letter: "mailOpen",
  sms: "messageSquare",
  social: "share2",
  "automated-notice": "bell",
  "word-of-mouth": "users",
  other: "circleDashed",
};

/** A channel's sign; its name always stands beside it. */
export function ChannelIcon({ channel }: { channel: Channel }) {
  return <Sign name={icons[channel]} />;
}
