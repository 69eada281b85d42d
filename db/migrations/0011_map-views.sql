CREATE TABLE "map_views" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"lanes" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "map_views_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "map_views_one_per_person" UNIQUE("organisation_id","membership_id")
);
--> statement-breakpoint
ALTER TABLE "map_views" ADD CONSTRAINT "map_views_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "map_views" ADD CONSTRAINT "map_views_membership" FOREIGN KEY ("organisation_id","membership_id") REFERENCES "public"."memberships"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
SELECT app.protect_tenant_table('map_views');
