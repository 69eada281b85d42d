import common from "@/messages/da/common.json";
import shell from "@/messages/da/shell.json";
import auth from "@/messages/da/auth.json";
import errors from "@/messages/da/errors.json";
import domain from "@/messages/da/domain.json";
import dashboard from "@/messages/da/dashboard.json";
import journeys from "@/messages/da/journeys.json";
import map from "@/messages/da/map.json";
import importing from "@/messages/da/import.json";
import personas from "@/messages/da/personas.json";
import departments from "@/messages/da/departments.json";
import services from "@/messages/da/services.json";
import backlog from "@/messages/da/backlog.json";
import comments from "@/messages/da/comments.json";
import settings from "@/messages/da/settings.json";
import audit from "@/messages/da/audit.json";
import type { Messages } from "./messages-en";

/** The Danish words; the type refuses a key that is missing here. */
export const danish: Messages = {
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
