CREATE TABLE "audit_entries" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_user_id" uuid,
	"actor_name" text NOT NULL,
	"action" text NOT NULL,
	"entity_kind" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"journey_id" uuid,
	"before" jsonb,
	"after" jsonb,
	CONSTRAINT "audit_entries_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "outbox_events" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"entity_kind" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"journey_id" uuid,
	CONSTRAINT "outbox_events_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "improvement_touchpoints" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"improvement_id" uuid NOT NULL,
	"touchpoint_id" uuid NOT NULL,
	CONSTRAINT "improvement_touchpoints_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "improvement_touchpoints_once" UNIQUE("organisation_id","improvement_id","touchpoint_id")
);
--> statement-breakpoint
CREATE TABLE "improvements" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"problem" text DEFAULT '' NOT NULL,
	"proposal" text DEFAULT '' NOT NULL,
	"expected_benefit" text DEFAULT '' NOT NULL,
	"benefit_for" text DEFAULT '' NOT NULL,
	"why" text DEFAULT '' NOT NULL,
	"impact" integer,
	"effort" integer,
	"confidence" integer,
	"cost" integer,
	"hours" integer,
	"department_id" uuid NOT NULL,
	"assignee_id" uuid,
	"author_id" uuid,
	"due_on" date,
	"state" text DEFAULT 'proposed' NOT NULL,
	"state_since" timestamp with time zone DEFAULT now() NOT NULL,
	"held_from" text,
	"focus" boolean DEFAULT false NOT NULL,
	"measure" text,
	"baseline" double precision,
	"target" double precision,
	"review_on" date,
	"outcome" text,
	"outcome_value" double precision,
	"outcome_note" text DEFAULT '' NOT NULL,
	"approved_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"archived_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "improvements_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"journey_id" uuid,
	"touchpoint_id" uuid,
	"improvement_id" uuid,
	"author_id" uuid NOT NULL,
	"body" text NOT NULL,
	"edited_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"archived_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "comments_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "comments_one_subject" CHECK (num_nonnulls("comments"."journey_id", "comments"."touchpoint_id", "comments"."improvement_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "department_members" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"department_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "department_members_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "department_members_once" UNIQUE("organisation_id","membership_id","department_id")
);
--> statement-breakpoint
CREATE TABLE "departments" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"colour" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"contact" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"archived_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "departments_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "departments_name" UNIQUE("organisation_id","name")
);
--> statement-breakpoint
CREATE TABLE "identities" (
	"connection" text NOT NULL,
	"subject" text NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "identities_connection_subject_pk" PRIMARY KEY("connection","subject")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"user_id" uuid NOT NULL,
	"connection" text NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "sessions_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "sign_in_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"department_id" uuid,
	"department_role" text,
	"invited_by" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invitations_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "journey_personas" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"journey_id" uuid NOT NULL,
	"persona_id" uuid NOT NULL,
	"place" integer NOT NULL,
	CONSTRAINT "journey_personas_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "journey_personas_once" UNIQUE("organisation_id","journey_id","persona_id")
);
--> statement-breakpoint
CREATE TABLE "journey_versions" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"journey_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"snapshot" jsonb NOT NULL,
	"score" double precision,
	"published_by" text NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "journey_versions_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "journey_versions_number" UNIQUE("organisation_id","journey_id","number")
);
--> statement-breakpoint
CREATE TABLE "journeys" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"service_id" uuid,
	"lead_department_id" uuid NOT NULL,
	"parent_journey_id" uuid,
	"goal" text DEFAULT '' NOT NULL,
	"expectations" text DEFAULT '' NOT NULL,
	"desired_experience" text DEFAULT '' NOT NULL,
	"realistic_experience" text DEFAULT '' NOT NULL,
	"scope_start" text DEFAULT '' NOT NULL,
	"scope_end" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"published_number" integer DEFAULT 0 NOT NULL,
	"published_at" timestamp with time zone,
	"last_reviewed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"archived_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "journeys_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "stages" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"journey_id" uuid NOT NULL,
	"position" text NOT NULL,
	"name" text NOT NULL,
	"goal" text DEFAULT '' NOT NULL,
	"phase" text DEFAULT 'during' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"archived_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stages_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "touchpoints" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"journey_id" uuid NOT NULL,
	"stage_id" uuid NOT NULL,
	"position" text NOT NULL,
	"title" text NOT NULL,
	"does" text DEFAULT '' NOT NULL,
	"thinks" text DEFAULT '' NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"way_in_reason" text DEFAULT '' NOT NULL,
	"would_rather_use" text DEFAULT '' NOT NULL,
	"kind" text NOT NULL,
	"channel" text NOT NULL,
	"initiator" text DEFAULT 'customer' NOT NULL,
	"control" text DEFAULT 'owned' NOT NULL,
	"department_id" uuid,
	"front_stage" text DEFAULT '' NOT NULL,
	"back_stage" text DEFAULT '' NOT NULL,
	"systems" text DEFAULT '' NOT NULL,
	"expected_wait_minutes" integer,
	"expected_effort" integer,
	"measured_wait_median_minutes" integer,
	"measured_wait_p90_minutes" integer,
	"moment_of_truth" boolean DEFAULT false NOT NULL,
	"moment_of_truth_decision" text DEFAULT '' NOT NULL,
	"trigger" text DEFAULT '' NOT NULL,
	"low_tolerable" boolean DEFAULT false NOT NULL,
	"score_assumed" integer,
	"score_desired" integer,
	"reported_mean" double precision,
	"reported_count" integer,
	"reported_interviewed" boolean DEFAULT false NOT NULL,
	"reported_newest" date,
	"monthly_volume" integer,
	"attachments" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"archived_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "touchpoints_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"time_zone" text DEFAULT 'Europe/Copenhagen' NOT NULL,
	"review_interval_months" integer DEFAULT 12 NOT NULL,
	"minimum_responses" integer DEFAULT 5 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organisations_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"archived_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "memberships_one_per_user" UNIQUE("organisation_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "personas" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"job_title" text DEFAULT '' NOT NULL,
	"segment" text DEFAULT '' NOT NULL,
	"portrait_url" text DEFAULT '' NOT NULL,
	"quote" text DEFAULT '' NOT NULL,
	"biography" text DEFAULT '' NOT NULL,
	"goals" text DEFAULT '' NOT NULL,
	"needs" text DEFAULT '' NOT NULL,
	"frustrations" text DEFAULT '' NOT NULL,
	"expectations" text DEFAULT '' NOT NULL,
	"preferred_channels" text[] DEFAULT '{}' NOT NULL,
	"digital_confidence" integer DEFAULT 3 NOT NULL,
	"self_reliance" integer DEFAULT 3 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"archived_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "personas_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "services" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"owner_department_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"archived_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "services_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "services_name" UNIQUE("organisation_id","name")
);
--> statement-breakpoint
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox_events" ADD CONSTRAINT "outbox_events_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvement_touchpoints" ADD CONSTRAINT "improvement_touchpoints_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvement_touchpoints" ADD CONSTRAINT "improvement_touchpoints_improvement" FOREIGN KEY ("organisation_id","improvement_id") REFERENCES "public"."improvements"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvement_touchpoints" ADD CONSTRAINT "improvement_touchpoints_touchpoint" FOREIGN KEY ("organisation_id","touchpoint_id") REFERENCES "public"."touchpoints"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvements" ADD CONSTRAINT "improvements_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvements" ADD CONSTRAINT "improvements_department" FOREIGN KEY ("organisation_id","department_id") REFERENCES "public"."departments"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvements" ADD CONSTRAINT "improvements_assignee" FOREIGN KEY ("organisation_id","assignee_id") REFERENCES "public"."memberships"("organisation_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvements" ADD CONSTRAINT "improvements_author" FOREIGN KEY ("organisation_id","author_id") REFERENCES "public"."memberships"("organisation_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_journey" FOREIGN KEY ("organisation_id","journey_id") REFERENCES "public"."journeys"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_touchpoint" FOREIGN KEY ("organisation_id","touchpoint_id") REFERENCES "public"."touchpoints"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_improvement" FOREIGN KEY ("organisation_id","improvement_id") REFERENCES "public"."improvements"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_author" FOREIGN KEY ("organisation_id","author_id") REFERENCES "public"."memberships"("organisation_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "department_members" ADD CONSTRAINT "department_members_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "department_members" ADD CONSTRAINT "department_members_department" FOREIGN KEY ("organisation_id","department_id") REFERENCES "public"."departments"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "department_members" ADD CONSTRAINT "department_members_membership" FOREIGN KEY ("organisation_id","membership_id") REFERENCES "public"."memberships"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "departments" ADD CONSTRAINT "departments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identities" ADD CONSTRAINT "identities_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_links" ADD CONSTRAINT "sign_in_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_department" FOREIGN KEY ("organisation_id","department_id") REFERENCES "public"."departments"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journey_personas" ADD CONSTRAINT "journey_personas_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journey_personas" ADD CONSTRAINT "journey_personas_journey" FOREIGN KEY ("organisation_id","journey_id") REFERENCES "public"."journeys"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journey_personas" ADD CONSTRAINT "journey_personas_persona" FOREIGN KEY ("organisation_id","persona_id") REFERENCES "public"."personas"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journey_versions" ADD CONSTRAINT "journey_versions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journey_versions" ADD CONSTRAINT "journey_versions_journey" FOREIGN KEY ("organisation_id","journey_id") REFERENCES "public"."journeys"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journeys" ADD CONSTRAINT "journeys_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journeys" ADD CONSTRAINT "journeys_service" FOREIGN KEY ("organisation_id","service_id") REFERENCES "public"."services"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journeys" ADD CONSTRAINT "journeys_lead_department" FOREIGN KEY ("organisation_id","lead_department_id") REFERENCES "public"."departments"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journeys" ADD CONSTRAINT "journeys_parent" FOREIGN KEY ("organisation_id","parent_journey_id") REFERENCES "public"."journeys"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stages" ADD CONSTRAINT "stages_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stages" ADD CONSTRAINT "stages_journey" FOREIGN KEY ("organisation_id","journey_id") REFERENCES "public"."journeys"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touchpoints" ADD CONSTRAINT "touchpoints_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touchpoints" ADD CONSTRAINT "touchpoints_journey" FOREIGN KEY ("organisation_id","journey_id") REFERENCES "public"."journeys"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touchpoints" ADD CONSTRAINT "touchpoints_stage" FOREIGN KEY ("organisation_id","stage_id") REFERENCES "public"."stages"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touchpoints" ADD CONSTRAINT "touchpoints_department" FOREIGN KEY ("organisation_id","department_id") REFERENCES "public"."departments"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personas" ADD CONSTRAINT "personas_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_owner_department" FOREIGN KEY ("organisation_id","owner_department_id") REFERENCES "public"."departments"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_entries_by_time" ON "audit_entries" USING btree ("organisation_id","at","id");--> statement-breakpoint
CREATE INDEX "audit_entries_by_entity" ON "audit_entries" USING btree ("organisation_id","entity_id","at");--> statement-breakpoint
CREATE INDEX "outbox_events_by_time" ON "outbox_events" USING btree ("organisation_id","at");--> statement-breakpoint
CREATE INDEX "improvement_touchpoints_by_touchpoint" ON "improvement_touchpoints" USING btree ("organisation_id","touchpoint_id");--> statement-breakpoint
CREATE INDEX "improvements_by_state" ON "improvements" USING btree ("organisation_id","state");--> statement-breakpoint
CREATE INDEX "comments_by_touchpoint" ON "comments" USING btree ("organisation_id","touchpoint_id");--> statement-breakpoint
CREATE INDEX "comments_by_journey" ON "comments" USING btree ("organisation_id","journey_id");--> statement-breakpoint
CREATE INDEX "comments_by_improvement" ON "comments" USING btree ("organisation_id","improvement_id");--> statement-breakpoint
CREATE INDEX "identities_user" ON "identities" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "invitations_email" ON "invitations" USING btree ("email");--> statement-breakpoint
CREATE INDEX "journeys_by_service" ON "journeys" USING btree ("organisation_id","service_id");--> statement-breakpoint
CREATE INDEX "stages_by_journey" ON "stages" USING btree ("organisation_id","journey_id","position");--> statement-breakpoint
CREATE INDEX "touchpoints_by_journey" ON "touchpoints" USING btree ("organisation_id","journey_id");--> statement-breakpoint
CREATE INDEX "touchpoints_by_department" ON "touchpoints" USING btree ("organisation_id","department_id");--> statement-breakpoint
CREATE INDEX "touchpoints_by_stage" ON "touchpoints" USING btree ("organisation_id","stage_id","position");--> statement-breakpoint
CREATE INDEX "memberships_user" ON "memberships" USING btree ("user_id");