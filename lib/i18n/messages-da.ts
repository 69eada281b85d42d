import common from "@/messages/da/common.json";
import shell from "@/messages/da/shell.json";
import auth from "@/messages/da/auth.json";
import errors from "@/messages/da/errors.json";
import domain from "@/messages/da/domain.json";
import dashboard from "@/messages/da/dashboard.json";
import journeys from "@/messages/da/journeys.json";
import map from "@/messages/da/map.json";
import versions from "@/messages/da/versions.json";
import desired from "@/messages/da/desired.json";
import reviews from "@/messages/da/reviews.json";
import nesting from "@/messages/da/nesting.json";
import portfolio from "@/messages/da/portfolio.json";
import importing from "@/messages/da/import.json";
import csv from "@/messages/da/csv.json";
import personas from "@/messages/da/personas.json";
import departments from "@/messages/da/departments.json";
import inbox from "@/messages/da/inbox.json";
import services from "@/messages/da/services.json";
import sharing from "@/messages/da/sharing.json";
import suggestions from "@/messages/da/suggestions.json";
import backlog from "@/messages/da/backlog.json";
import comments from "@/messages/da/comments.json";
import settings from "@/messages/da/settings.json";
import audit from "@/messages/da/audit.json";
import exported from "@/messages/da/exports.json";
import guide from "@/messages/da/guide.json";
import templates from "@/messages/da/templates.json";
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
  versions,
  desired,
  reviews,
  nesting,
  portfolio,
  import: importing,
  csv,
  personas,
  departments,
  inbox,
  services,
  sharing,
  suggestions,
  backlog,
  comments,
  settings,
  audit,
  exports: exported,
  guide,
  templates,
};
