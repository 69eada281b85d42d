import common from "@/messages/en/common.json";
import shell from "@/messages/en/shell.json";
import auth from "@/messages/en/auth.json";
import errors from "@/messages/en/errors.json";
import domain from "@/messages/en/domain.json";
import dashboard from "@/messages/en/dashboard.json";
import journeys from "@/messages/en/journeys.json";
import map from "@/messages/en/map.json";
import importing from "@/messages/en/import.json";
import personas from "@/messages/en/personas.json";
import departments from "@/messages/en/departments.json";
import services from "@/messages/en/services.json";
import backlog from "@/messages/en/backlog.json";
import comments from "@/messages/en/comments.json";
import settings from "@/messages/en/settings.json";
import audit from "@/messages/en/audit.json";

/** The English words; their shape is what every key is checked against. */
export const english = {
  common,
  shell,
  auth,
  errors,
  domain,
  dashboard,
  journeys,
  map,
  import: importing,
  personas,
  departments,
  services,
  backlog,
  comments,
  settings,
  audit,
};

export type Messages = typeof english;
