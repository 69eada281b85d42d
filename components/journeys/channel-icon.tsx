import {
  Bell,
  BookOpen,
  CircleDashed,
  Footprints,
  Globe,
  Mail,
  MailOpen,
  MessageCircle,
  MessageSquare,
  Phone,
  Share2,
  UserRound,
  Users,
  type LucideIcon,
} from "lucide-react";
import type { Channel } from "@/lib/journeys/model";

const icons: Readonly<Record<Channel, LucideIcon>> = {
  portal: Globe,
  "knowledge-base": BookOpen,
  email: Mail,
  phone: Phone,
  chat: MessageCircle,
  "in-person": UserRound,
  "walk-in": Footprints,
  letter: MailOpen,
  sms: MessageSquare,
  social: Share2,
  "automated-notice": Bell,
  "word-of-mouth": Users,
  other: CircleDashed,
};

/** A channel's sign; its name always stands beside it. */
export function ChannelIcon({
  channel,
  className = "size-3.5 shrink-0",
}: {
  channel: Channel;
  className?: string;
}) {
  const Icon = icons[channel];
  return <Icon aria-hidden className={className} />;
}
