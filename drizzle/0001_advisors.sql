CREATE TABLE "pool_recoveries" (
	"area_code" text NOT NULL,
	"founded_at" timestamp (3) with time zone NOT NULL,
	"wrapped_key" "bytea" NOT NULL,
	CONSTRAINT "pool_recoveries_area_code_founded_at_pk" PRIMARY KEY("area_code","founded_at")
);
--> statement-breakpoint
ALTER TABLE "pool_recoveries" ADD CONSTRAINT "pool_recoveries_area_code_advisor_pools_area_code_fk" FOREIGN KEY ("area_code") REFERENCES "public"."advisor_pools"("area_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE VIEW "taken_half_hours" AS (select "office_hours_id", "day", "starts_at" from "bookings");
--> statement-breakpoint
-- Which half hours are taken is for everybody to see; which question has one, for its own client alone. The view reads as its owner, whom row security binds as well.
DROP POLICY taken ON bookings;
--> statement-breakpoint
CREATE POLICY taken ON bookings FOR SELECT TO CURRENT_USER USING (true);
--> statement-breakpoint
CREATE POLICY client ON bookings FOR SELECT TO portal_public USING (consultation_id = app_consultation());
--> statement-breakpoint
GRANT SELECT ON taken_half_hours TO portal_public;
--> statement-breakpoint
-- The key of a pool, wrapped to the offline recovery recipient: written by whoever founds the pool, read by nobody but the recovery.
ALTER TABLE pool_recoveries ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE pool_recoveries FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT ON pool_recoveries TO portal_staff;
--> statement-breakpoint
CREATE POLICY keep ON pool_recoveries FOR INSERT TO portal_staff WITH CHECK (app_job() IN ('seed', 'join') OR keeps_advisors(area_code));
--> statement-breakpoint
CREATE POLICY recover ON pool_recoveries FOR SELECT TO portal_staff USING (app_job() = 'recovery');
--> statement-breakpoint
-- Whose service has ended has no account and no key any more.
CREATE POLICY leave_on_time ON advisors FOR UPDATE TO portal_staff USING (app_job() = 'people');
