CREATE TABLE "hand_overs" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"touchpoint_id" uuid NOT NULL,
	"from_department_id" uuid,
	"to_department_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"word" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "hand_overs_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
CREATE TABLE "suggestions" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"touchpoint_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"suggested" jsonb NOT NULL,
	"was" jsonb NOT NULL,
	"base_version" integer NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"accepted" text[] DEFAULT '{}' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"word" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "suggestions_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "hand_overs" ADD CONSTRAINT "hand_overs_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_overs" ADD CONSTRAINT "hand_overs_touchpoint" FOREIGN KEY ("organisation_id","touchpoint_id") REFERENCES "public"."touchpoints"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_overs" ADD CONSTRAINT "hand_overs_from" FOREIGN KEY ("organisation_id","from_department_id") REFERENCES "public"."departments"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_overs" ADD CONSTRAINT "hand_overs_to" FOREIGN KEY ("organisation_id","to_department_id") REFERENCES "public"."departments"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_overs" ADD CONSTRAINT "hand_overs_author" FOREIGN KEY ("organisation_id","author_id") REFERENCES "public"."memberships"("organisation_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_overs" ADD CONSTRAINT "hand_overs_decided_by" FOREIGN KEY ("organisation_id","decided_by") REFERENCES "public"."memberships"("organisation_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_touchpoint" FOREIGN KEY ("organisation_id","touchpoint_id") REFERENCES "public"."touchpoints"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_author" FOREIGN KEY ("organisation_id","author_id") REFERENCES "public"."memberships"("organisation_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_decided_by" FOREIGN KEY ("organisation_id","decided_by") REFERENCES "public"."memberships"("organisation_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "hand_overs_one_open" ON "hand_overs" USING btree ("organisation_id","touchpoint_id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "suggestions_by_touchpoint" ON "suggestions" USING btree ("organisation_id","touchpoint_id");--> statement-breakpoint
CREATE INDEX "suggestions_open" ON "suggestions" USING btree ("organisation_id","touchpoint_id") WHERE state = 'open';--> statement-breakpoint
SELECT app.protect_tenant_table(name::regclass) FROM unnest(ARRAY['suggestions', 'hand_overs']) AS name;
