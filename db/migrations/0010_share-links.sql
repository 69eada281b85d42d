CREATE TABLE "share_links" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"journey_id" uuid NOT NULL,
	"secret_hash" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"show_story" boolean NOT NULL,
	"show_thinks" boolean NOT NULL,
	"show_back_stage" boolean NOT NULL,
	"show_improvements" boolean NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"views" integer DEFAULT 0 NOT NULL,
	"last_viewed_at" timestamp with time zone,
	"paced_until" timestamp with time zone,
	"author_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "share_links_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_journey" FOREIGN KEY ("organisation_id","journey_id") REFERENCES "public"."journeys"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_author" FOREIGN KEY ("organisation_id","author_id") REFERENCES "public"."memberships"("organisation_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "share_links_by_journey" ON "share_links" USING btree ("organisation_id","journey_id");--> statement-breakpoint
SELECT app.protect_tenant_table('share_links');
