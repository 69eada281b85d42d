import common from "@/messages/en/common.json";
import shell from "@/messages/en/shell.json";
import auth from "@/messages/en/auth.json";
import errors from "@/messages/en/errors.json";
import domain from "@/messages/en/domain.json";
import dashboard from "@/messages/en/dashboard.json";
import journeys from "@/messages/en/journeys.json";
import map from "@/messages/en/map.json";
import versions from "@/messages/en/versions.json";
import desired from "@/messages/en/desired.json";
import reviews from "@/messages/en/reviews.json";
import nesting from "@/messages/en/nesting.json";
import portfolio from "@/messages/en/portfolio.json";
import importing from "@/messages/en/import.json";
import csv from "@/messages/en/csv.json";
import personas from "@/messages/en/personas.json";
import departments from "@/messages/en/departments.json";
import inbox from "@/messages/en/inbox.json";
import services from "@/messages/en/services.json";
import sharing from "@/messages/en/sharing.json";
import suggestions from "@/messages/en/suggestions.json";
import backlog from "@/messages/en/backlog.json";
import comments from "@/messages/en/comments.json";
import settings from "@/messages/en/settings.json";
import audit from "@/messages/en/audit.json";
import exported from "@/messages/en/exports.json";
import guide from "@/messages/en/guide.json";
import templates from "@/messages/en/templates.json";

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

export type Messages = typeof english;
