CREATE TABLE "advisor_assignments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_code" text NOT NULL,
	"advisor_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date
);
--> statement-breakpoint
CREATE TABLE "advisor_holidays" (
	"id" uuid PRIMARY KEY NOT NULL,
	"advisor_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"stand_in_id" uuid
);
--> statement-breakpoint
CREATE TABLE "advisor_pools" (
	"area_code" text PRIMARY KEY NOT NULL,
	"public_key" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "advisors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"staff_id" uuid,
	"name" text NOT NULL,
	"firm" text NOT NULL,
	"licence" text NOT NULL,
	"phone" text NOT NULL,
	"languages" text[] NOT NULL,
	"ends_on" date,
	"public_key" text,
	CONSTRAINT "advisors_staff_id_unique" UNIQUE("staff_id"),
	CONSTRAINT "advisors_licence_unique" UNIQUE("licence")
);
--> statement-breakpoint
CREATE TABLE "firm_parties" (
	"firm" text NOT NULL,
	"value" "bytea" NOT NULL,
	"entered_by" uuid NOT NULL,
	CONSTRAINT "firm_parties_firm_value_pk" PRIMARY KEY("firm","value")
);
--> statement-breakpoint
CREATE TABLE "office_hours" (
	"id" uuid PRIMARY KEY NOT NULL,
	"area_code" text NOT NULL,
	"advisor_id" uuid NOT NULL,
	"week" smallint NOT NULL,
	"weekday" smallint NOT NULL,
	"opens" smallint NOT NULL,
	"closes" smallint NOT NULL,
	"place" text NOT NULL,
	"ends_on" date
);
--> statement-breakpoint
CREATE TABLE "pool_members" (
	"area_code" text NOT NULL,
	"staff_id" uuid NOT NULL,
	"wrapped_key" "bytea" NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "pool_members_area_code_staff_id_pk" PRIMARY KEY("area_code","staff_id")
);
--> statement-breakpoint
CREATE TABLE "pool_recoveries" (
	"area_code" text NOT NULL,
	"founded_at" timestamp (3) with time zone NOT NULL,
	"wrapped_key" "bytea" NOT NULL,
	CONSTRAINT "pool_recoveries_area_code_founded_at_pk" PRIMARY KEY("area_code","founded_at")
);
--> statement-breakpoint
CREATE TABLE "work_log" (
	"id" uuid PRIMARY KEY NOT NULL,
	"advisor_id" uuid NOT NULL,
	"area_code" text NOT NULL,
	"day" date NOT NULL,
	"kind" text NOT NULL,
	"minutes" smallint NOT NULL,
	"people" smallint NOT NULL,
	"topic" text,
	"result" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "areas" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"full_name" text NOT NULL,
	"level" text NOT NULL,
	"parent_code" text,
	"path" text NOT NULL,
	"search" text NOT NULL,
	"pinyin" text NOT NULL,
	"initials" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"verb" text NOT NULL,
	"subject" uuid,
	"meta" jsonb NOT NULL,
	"previous" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_heads" (
	"day" text PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_tail" (
	"id" integer PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bookings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"consultation_id" uuid NOT NULL,
	"office_hours_id" uuid NOT NULL,
	"day" date NOT NULL,
	"starts_at" smallint NOT NULL,
	CONSTRAINT "bookings_consultation_id_unique" UNIQUE("consultation_id"),
	CONSTRAINT "bookings_slot" UNIQUE("office_hours_id","day","starts_at")
);
--> statement-breakpoint
CREATE TABLE "consultation_assignments" (
	"consultation_id" uuid NOT NULL,
	"staff_id" uuid,
	"pool_code" text,
	CONSTRAINT "consultation_assignments_once" UNIQUE NULLS NOT DISTINCT("consultation_id","staff_id","pool_code"),
	CONSTRAINT "consultation_assignments_one" CHECK ((staff_id is null) <> (pool_code is null))
);
--> statement-breakpoint
CREATE TABLE "consultation_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"consultation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"happened_on" date NOT NULL,
	"slot" smallint NOT NULL,
	"at" timestamp (3) with time zone,
	"staff_id" uuid
);
--> statement-breakpoint
CREATE TABLE "consultation_grants" (
	"consultation_id" uuid NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"mac" "bytea" NOT NULL,
	"grantee" text NOT NULL,
	CONSTRAINT "consultation_grants_consultation_id_grantee_pk" PRIMARY KEY("consultation_id","grantee")
);
--> statement-breakpoint
CREATE TABLE "consultation_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"consultation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"sender" text NOT NULL,
	"staff_id" uuid,
	"answers" uuid,
	"sent_on" date NOT NULL,
	"slot" smallint NOT NULL,
	"read_on" date,
	"sealed" "bytea" NOT NULL,
	"mac" "bytea" NOT NULL,
	CONSTRAINT "consultation_messages_answers_unique" UNIQUE("answers")
);
--> statement-breakpoint
CREATE TABLE "consultation_parties" (
	"consultation_id" uuid NOT NULL,
	"value" "bytea" NOT NULL,
	CONSTRAINT "consultation_parties_consultation_id_value_pk" PRIMARY KEY("consultation_id","value")
);
--> statement-breakpoint
CREATE TABLE "consultations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"submission" text NOT NULL,
	"area_code" text NOT NULL,
	"received_on" date NOT NULL,
	"slot" smallint NOT NULL,
	"status" text NOT NULL,
	"waiting_days" smallint DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"content_public_key" text NOT NULL,
	"reply_public_key" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"mac" "bytea" NOT NULL,
	"topic" text NOT NULL,
	"urgency" text NOT NULL,
	"first_reply_due" timestamp (3) with time zone NOT NULL,
	"full_answer_due" timestamp (3) with time zone NOT NULL,
	"first_replied_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"reminded_for" timestamp (3) with time zone,
	CONSTRAINT "consultations_submission_unique" UNIQUE("submission")
);
--> statement-breakpoint
CREATE TABLE "published_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"consultation_id" uuid,
	"topic" text NOT NULL,
	"title" text NOT NULL,
	"question" text NOT NULL,
	"answer" text NOT NULL,
	"citations" text[] NOT NULL,
	"state" text NOT NULL,
	"written_by" uuid NOT NULL,
	"reviewed_by" uuid,
	"published_on" date
);
--> statement-breakpoint
CREATE TABLE "ratings" (
	"consultation_id" uuid PRIMARY KEY NOT NULL,
	"advisor_staff_id" uuid NOT NULL,
	"score" smallint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "second_opinions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"consultation_id" uuid NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_of" uuid NOT NULL,
	"topic" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"sealed" "bytea" NOT NULL,
	"mac" "bytea" NOT NULL,
	"answer" "bytea",
	"answer_mac" "bytea"
);
--> statement-breakpoint
CREATE TABLE "admissions" (
	"department_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "admissions_department_id_staff_id_pk" PRIMARY KEY("department_id","staff_id")
);
--> statement-breakpoint
CREATE TABLE "department_members" (
	"department_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"wrapped_key" "bytea" NOT NULL,
	"epoch" integer NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL,
	"analyst_since" timestamp (3) with time zone,
	CONSTRAINT "department_members_department_id_staff_id_pk" PRIMARY KEY("department_id","staff_id")
);
--> statement-breakpoint
CREATE TABLE "department_recoveries" (
	"department_id" uuid NOT NULL,
	"epoch" integer NOT NULL,
	"wrapped_key" "bytea" NOT NULL,
	CONSTRAINT "department_recoveries_department_id_epoch_pk" PRIMARY KEY("department_id","epoch")
);
--> statement-breakpoint
CREATE TABLE "departments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"area_code" text NOT NULL,
	"level" text NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"public_key" text,
	"epoch" integer DEFAULT 0 NOT NULL,
	"active_members" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "departments_place" UNIQUE("kind","area_code")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"sealed" "bytea" NOT NULL,
	"sweep_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pow_used" (
	"proof" "bytea" PRIMARY KEY NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"role" text NOT NULL,
	"department_id" uuid,
	"advisor_id" uuid,
	"invited_by" uuid,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	CONSTRAINT "invitations_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "known_browsers" (
	"staff_id" uuid NOT NULL,
	"token" "bytea" NOT NULL,
	CONSTRAINT "known_browsers_staff_id_token_pk" PRIMARY KEY("staff_id","token")
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"account" "bytea" PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"blocked_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"role" text NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	CONSTRAINT "staff_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "staff_keys" (
	"staff_id" uuid PRIMARY KEY NOT NULL,
	"public_key" text NOT NULL,
	"salt" "bytea" NOT NULL,
	"verifier" "bytea" NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"recovery" "bytea",
	"recovery_seen_at" timestamp (3) with time zone,
	"totp" "bytea" NOT NULL,
	"totp_step" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff_sessions" (
	"id" "bytea" PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"sealed_key" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"stepped_up_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "mailbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"template" text NOT NULL,
	"recipient" uuid NOT NULL,
	"except" uuid[] DEFAULT '{}' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"run_at" timestamp (3) with time zone NOT NULL,
	"lease_id" uuid,
	"failed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "throttles" (
	"key" text NOT NULL,
	"window_start" timestamp (3) with time zone NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "throttles_key_window_start_pk" PRIMARY KEY("key","window_start")
);
--> statement-breakpoint
CREATE TABLE "receipts" (
	"lookup_hash" "bytea" PRIMARY KEY NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"wrapped_key" "bytea" NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "routing_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"priority" integer NOT NULL,
	"category" text NOT NULL,
	"target_kind" text NOT NULL,
	"urgency" text NOT NULL,
	"scope" text NOT NULL,
	"area" text NOT NULL,
	"lead_kind" text NOT NULL,
	"lead_level" text NOT NULL,
	"cc_kinds" text[] NOT NULL,
	"ack" text NOT NULL,
	"first_action" text NOT NULL,
	"close" text,
	"note" text NOT NULL,
	"basis" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date
);
--> statement-breakpoint
CREATE TABLE "approvals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tip_id" uuid NOT NULL,
	"verb" text NOT NULL,
	"requested_by" uuid NOT NULL,
	"reason" "bytea" NOT NULL,
	"reason_mac" "bytea" NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"decision" text,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "fingerprints" (
	"tip_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"value" "bytea" NOT NULL,
	"version" smallint NOT NULL,
	CONSTRAINT "fingerprints_tip_id_kind_value_pk" PRIMARY KEY("tip_id","kind","value")
);
--> statement-breakpoint
CREATE TABLE "tip_assignments" (
	"tip_id" uuid PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tip_closures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tip_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"staff_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tip_contacts" (
	"tip_id" uuid PRIMARY KEY NOT NULL,
	"sealed" "bytea" NOT NULL,
	"mac" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tip_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tip_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"happened_on" date NOT NULL,
	"slot" smallint NOT NULL,
	"at" timestamp (3) with time zone,
	"staff_id" uuid,
	"department_id" uuid,
	"to_department_id" uuid
);
--> statement-breakpoint
CREATE TABLE "tip_exclusions" (
	"tip_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"area_code" text NOT NULL,
	"level" text NOT NULL,
	"origin" text NOT NULL,
	CONSTRAINT "tip_exclusions_tip_id_kind_area_code_level_pk" PRIMARY KEY("tip_id","kind","area_code","level")
);
--> statement-breakpoint
CREATE TABLE "tip_grants" (
	"tip_id" uuid NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"mac" "bytea" NOT NULL,
	"department_id" uuid NOT NULL,
	"part" text NOT NULL,
	"epoch" integer NOT NULL,
	"urgency_rank" smallint NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"status" text NOT NULL,
	CONSTRAINT "tip_grants_tip_id_department_id_pk" PRIMARY KEY("tip_id","department_id")
);
--> statement-breakpoint
CREATE TABLE "tip_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tip_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"sender" text NOT NULL,
	"staff_id" uuid,
	"answers" uuid,
	"sent_on" date NOT NULL,
	"slot" smallint NOT NULL,
	"read_on" date,
	"sealed" "bytea" NOT NULL,
	"mac" "bytea" NOT NULL,
	CONSTRAINT "tip_messages_answers_unique" UNIQUE("answers")
);
--> statement-breakpoint
CREATE TABLE "tip_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tip_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"sealed" "bytea" NOT NULL,
	"mac" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tip_recipients" (
	"tip_id" uuid NOT NULL,
	"department_id" uuid NOT NULL,
	CONSTRAINT "tip_recipients_tip_id_department_id_pk" PRIMARY KEY("tip_id","department_id")
);
--> statement-breakpoint
CREATE TABLE "tip_recoveries" (
	"tip_id" uuid PRIMARY KEY NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"mac" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tip_recusals" (
	"tip_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	CONSTRAINT "tip_recusals_tip_id_staff_id_pk" PRIMARY KEY("tip_id","staff_id")
);
--> statement-breakpoint
CREATE TABLE "tip_transfers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tip_id" uuid NOT NULL,
	"from_department_id" uuid,
	"to_department_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"staff_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"reason" "bytea" NOT NULL,
	"mac" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tips" (
	"id" uuid PRIMARY KEY NOT NULL,
	"submission" text NOT NULL,
	"area_code" text NOT NULL,
	"received_on" date NOT NULL,
	"slot" smallint NOT NULL,
	"status" text NOT NULL,
	"waiting_days" smallint DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"content_public_key" text NOT NULL,
	"reply_public_key" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"mac" "bytea" NOT NULL,
	"category" text NOT NULL,
	"scope" text NOT NULL,
	"urgency" text NOT NULL,
	"quarantine" text,
	"release_on" date,
	"lead_department_id" uuid,
	"because" jsonb NOT NULL,
	"ack_due" timestamp (3) with time zone NOT NULL,
	"first_action_due" timestamp (3) with time zone NOT NULL,
	"close_due" timestamp (3) with time zone,
	"first_acted_at" timestamp (3) with time zone,
	CONSTRAINT "tips_submission_unique" UNIQUE("submission")
);
--> statement-breakpoint
CREATE TABLE "recovery_recipients" (
	"id" uuid PRIMARY KEY NOT NULL,
	"public_key" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "advisor_assignments" ADD CONSTRAINT "advisor_assignments_area_code_areas_code_fk" FOREIGN KEY ("area_code") REFERENCES "public"."areas"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisor_assignments" ADD CONSTRAINT "advisor_assignments_advisor_id_advisors_id_fk" FOREIGN KEY ("advisor_id") REFERENCES "public"."advisors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisor_holidays" ADD CONSTRAINT "advisor_holidays_advisor_id_advisors_id_fk" FOREIGN KEY ("advisor_id") REFERENCES "public"."advisors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisor_holidays" ADD CONSTRAINT "advisor_holidays_stand_in_id_advisors_id_fk" FOREIGN KEY ("stand_in_id") REFERENCES "public"."advisors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisor_pools" ADD CONSTRAINT "advisor_pools_area_code_areas_code_fk" FOREIGN KEY ("area_code") REFERENCES "public"."areas"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advisors" ADD CONSTRAINT "advisors_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "firm_parties" ADD CONSTRAINT "firm_parties_entered_by_staff_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_hours" ADD CONSTRAINT "office_hours_area_code_areas_code_fk" FOREIGN KEY ("area_code") REFERENCES "public"."areas"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_hours" ADD CONSTRAINT "office_hours_advisor_id_advisors_id_fk" FOREIGN KEY ("advisor_id") REFERENCES "public"."advisors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pool_members" ADD CONSTRAINT "pool_members_area_code_advisor_pools_area_code_fk" FOREIGN KEY ("area_code") REFERENCES "public"."advisor_pools"("area_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pool_members" ADD CONSTRAINT "pool_members_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pool_recoveries" ADD CONSTRAINT "pool_recoveries_area_code_advisor_pools_area_code_fk" FOREIGN KEY ("area_code") REFERENCES "public"."advisor_pools"("area_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_log" ADD CONSTRAINT "work_log_advisor_id_advisors_id_fk" FOREIGN KEY ("advisor_id") REFERENCES "public"."advisors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_log" ADD CONSTRAINT "work_log_area_code_areas_code_fk" FOREIGN KEY ("area_code") REFERENCES "public"."areas"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bookings" ADD CONSTRAINT "bookings_office_hours_id_office_hours_id_fk" FOREIGN KEY ("office_hours_id") REFERENCES "public"."office_hours"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_assignments" ADD CONSTRAINT "consultation_assignments_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_assignments" ADD CONSTRAINT "consultation_assignments_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_events" ADD CONSTRAINT "consultation_events_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_events" ADD CONSTRAINT "consultation_events_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_grants" ADD CONSTRAINT "consultation_grants_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_messages" ADD CONSTRAINT "consultation_messages_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_messages" ADD CONSTRAINT "consultation_messages_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_parties" ADD CONSTRAINT "consultation_parties_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_area_code_areas_code_fk" FOREIGN KEY ("area_code") REFERENCES "public"."areas"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_answers" ADD CONSTRAINT "published_answers_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_answers" ADD CONSTRAINT "published_answers_written_by_staff_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_answers" ADD CONSTRAINT "published_answers_reviewed_by_staff_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_advisor_staff_id_staff_id_fk" FOREIGN KEY ("advisor_staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_opinions" ADD CONSTRAINT "second_opinions_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_opinions" ADD CONSTRAINT "second_opinions_asked_by_staff_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_opinions" ADD CONSTRAINT "second_opinions_asked_of_staff_id_fk" FOREIGN KEY ("asked_of") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "admissions" ADD CONSTRAINT "admissions_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "admissions" ADD CONSTRAINT "admissions_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "department_members" ADD CONSTRAINT "department_members_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "department_members" ADD CONSTRAINT "department_members_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "department_recoveries" ADD CONSTRAINT "department_recoveries_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "departments" ADD CONSTRAINT "departments_area_code_areas_code_fk" FOREIGN KEY ("area_code") REFERENCES "public"."areas"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "known_browsers" ADD CONSTRAINT "known_browsers_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_keys" ADD CONSTRAINT "staff_keys_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_tip_id_tips_id_fk" FOREIGN KEY ("tip_id") REFERENCES "public"."tips"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_requested_by_staff_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_decided_by_staff_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fingerprints" ADD CONSTRAINT "fingerprints_tip_id_tips_id_fk" FOREIGN KEY ("tip_id") REFERENCES "public"."tips"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_assignments" ADD CONSTRAINT "tip_assignments_tip_id_tips_id_fk" FOREIGN KEY ("tip_id") REFERENCES "public"."tips"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_assignments" ADD CONSTRAINT "tip_assignments_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_closures" ADD CONSTRAINT "tip_closures_tip_id_tips_id_fk" FOREIGN KEY ("tip_id") REFERENCES "public"."tips"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_closures" ADD CONSTRAINT "tip_closures_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_contacts" ADD CONSTRAINT "tip_contacts_tip_id_tips_id_fk" FOREIGN KEY ("tip_id") REFERENCES "public"."tips"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_events" ADD CONSTRAINT "tip_events_tip_id_tips_id_fk" FOREIGN KEY ("tip_id") REFERENCES "public"."tips"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_events" ADD CONSTRAINT "tip_events_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_events" ADD CONSTRAINT "tip_events_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_events" ADD CONSTRAINT "tip_events_to_department_id_departments_id_fk" FOREIGN KEY ("to_department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_exclusions" ADD CONSTRAINT "tip_exclusions_tip_id_tips_id_fk" FOREIGN KEY ("tip_id") REFERENCES "public"."tips"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_grants" ADD CONSTRAINT "tip_grants_tip_id_tips_id_fk" FOREIGN KEY ("tip_id") REFERENCES "public"."tips"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_grants" ADD CONSTRAINT "tip_grants_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_messages" ADD CONSTRAINT "tip_messages_tip_id_tips_id_fk" FOREIGN KEY ("tip_id") REFERENCES "public"."tips"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_messages" ADD CONSTRAINT "tip_messages_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_notes" ADD CONSTRAINT "tip_notes_tip_id_tips_id_fk" FOREIGN KEY ("tip_id") REFERENCES "public"."tips"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_notes" ADD CONSTRAINT "tip_notes_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_recipients" ADD CONSTRAINT "tip_recipients_tip_id_tips_id_fk" FOREIGN KEY ("tip_id") REFERENCES "public"."tips"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_recipients" ADD CONSTRAINT "tip_recipients_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_recoveries" ADD CONSTRAINT "tip_recoveries_tip_id_tips_id_fk" FOREIGN KEY ("tip_id") REFERENCES "public"."tips"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_recusals" ADD CONSTRAINT "tip_recusals_tip_id_tips_id_fk" FOREIGN KEY ("tip_id") REFERENCES "public"."tips"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_recusals" ADD CONSTRAINT "tip_recusals_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_transfers" ADD CONSTRAINT "tip_transfers_tip_id_tips_id_fk" FOREIGN KEY ("tip_id") REFERENCES "public"."tips"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_transfers" ADD CONSTRAINT "tip_transfers_from_department_id_departments_id_fk" FOREIGN KEY ("from_department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_transfers" ADD CONSTRAINT "tip_transfers_to_department_id_departments_id_fk" FOREIGN KEY ("to_department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_transfers" ADD CONSTRAINT "tip_transfers_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tips" ADD CONSTRAINT "tips_area_code_areas_code_fk" FOREIGN KEY ("area_code") REFERENCES "public"."areas"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tips" ADD CONSTRAINT "tips_lead_department_id_departments_id_fk" FOREIGN KEY ("lead_department_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "advisor_assignments_area" ON "advisor_assignments" USING btree ("area_code","starts_on");--> statement-breakpoint
CREATE INDEX "advisor_assignments_advisor" ON "advisor_assignments" USING btree ("advisor_id");--> statement-breakpoint
CREATE INDEX "advisor_holidays_advisor" ON "advisor_holidays" USING btree ("advisor_id","ends_on");--> statement-breakpoint
CREATE INDEX "advisors_firm" ON "advisors" USING btree ("firm");--> statement-breakpoint
CREATE INDEX "office_hours_area" ON "office_hours" USING btree ("area_code");--> statement-breakpoint
CREATE INDEX "office_hours_advisor" ON "office_hours" USING btree ("advisor_id");--> statement-breakpoint
CREATE INDEX "pool_members_staff" ON "pool_members" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "work_log_advisor" ON "work_log" USING btree ("advisor_id","day");--> statement-breakpoint
CREATE INDEX "work_log_area" ON "work_log" USING btree ("area_code","day");--> statement-breakpoint
CREATE INDEX "areas_parent" ON "areas" USING btree ("parent_code","code");--> statement-breakpoint
CREATE INDEX "areas_name" ON "areas" USING btree ("search" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "audit_subject" ON "audit" USING btree ("subject","seq");--> statement-breakpoint
CREATE INDEX "consultation_assignments_staff" ON "consultation_assignments" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "consultation_assignments_pool" ON "consultation_assignments" USING btree ("pool_code");--> statement-breakpoint
CREATE INDEX "consultation_events_of" ON "consultation_events" USING btree ("consultation_id","happened_on","slot");--> statement-breakpoint
CREATE INDEX "consultation_messages_of" ON "consultation_messages" USING btree ("consultation_id","sent_on","slot");--> statement-breakpoint
CREATE INDEX "published_answers_topic" ON "published_answers" USING btree ("state","topic","published_on");--> statement-breakpoint
CREATE INDEX "second_opinions_consultation" ON "second_opinions" USING btree ("consultation_id");--> statement-breakpoint
CREATE INDEX "second_opinions_of" ON "second_opinions" USING btree ("asked_of");--> statement-breakpoint
CREATE INDEX "second_opinions_by" ON "second_opinions" USING btree ("asked_by");--> statement-breakpoint
CREATE INDEX "department_members_staff" ON "department_members" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "departments_area" ON "departments" USING btree ("area_code");--> statement-breakpoint
CREATE INDEX "staff_sessions_staff" ON "staff_sessions" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("run_at") WHERE failed_at is null;--> statement-breakpoint
CREATE INDEX "receipts_subject" ON "receipts" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "routing_rules_valid" ON "routing_rules" USING btree ("valid_from");--> statement-breakpoint
CREATE INDEX "approvals_tip" ON "approvals" USING btree ("tip_id");--> statement-breakpoint
CREATE INDEX "approvals_open" ON "approvals" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "fingerprints_value" ON "fingerprints" USING btree ("kind","value");--> statement-breakpoint
CREATE INDEX "tip_assignments_staff" ON "tip_assignments" USING btree ("staff_id","tip_id");--> statement-breakpoint
CREATE INDEX "tip_closures_tip" ON "tip_closures" USING btree ("tip_id","at");--> statement-breakpoint
CREATE INDEX "tip_events_of" ON "tip_events" USING btree ("tip_id","happened_on","slot");--> statement-breakpoint
CREATE INDEX "tip_grants_queue" ON "tip_grants" USING btree ("department_id","urgency_rank","due_at","tip_id") WHERE status in ('received', 'accepted', 'checking');--> statement-breakpoint
CREATE INDEX "tip_grants_ended" ON "tip_grants" USING btree ("department_id","due_at","tip_id") WHERE status in ('closed', 'withdrawn');--> statement-breakpoint
CREATE INDEX "tip_grants_quarantine" ON "tip_grants" USING btree ("department_id","due_at","tip_id") WHERE status = 'quarantined';--> statement-breakpoint
CREATE INDEX "tip_messages_of" ON "tip_messages" USING btree ("tip_id","sent_on","slot");--> statement-breakpoint
CREATE INDEX "tip_notes_tip" ON "tip_notes" USING btree ("tip_id","written_at");--> statement-breakpoint
CREATE INDEX "tip_recusals_staff" ON "tip_recusals" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "tip_transfers_tip" ON "tip_transfers" USING btree ("tip_id","at");--> statement-breakpoint
CREATE INDEX "tips_quarantine" ON "tips" USING btree ("release_on") WHERE status = 'quarantined';--> statement-breakpoint
CREATE VIEW "public"."taken_half_hours" AS (select "office_hours_id", "day", "starts_at" from "bookings");