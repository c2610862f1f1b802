-- Row security: who may touch which row. The where-clauses of each `policy.ts` are the first line, this is the second.
--
-- `npm run db:migrate` applies this file as a whole: it drops every policy, function and grant of ours and makes these.
-- So change a rule here, in the block of its table, and nowhere else. docs/adding-a-table.md tells how a table is added.
--
-- Who asks is said at the start of each transaction, for that transaction alone: one of two roles and one setting.
--   portal_public   residents    app.draft       the draft they are writing
--                                app.submission  the draft they are sending
--                                app.receipt     the receipt they are looking up
--                                app.tip, app.consultation  the case whose receipt they hold
--   portal_staff    staff        app.staff       their id
--                   the system   app.job         one of the jobs below
-- A setting that is missing or empty matches no row. A policy without TO is for both roles.

-- Roles ------------------------------------------------------------------------------------------

-- They belong to the whole server: another database of it may have made them.
DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['portal_public', 'portal_staff', 'portal_login'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOINHERIT', wanted);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL;
      END;
    END IF;
  END LOOP;
  -- The application logs in as portal_login, which may nothing itself but become one of the two.
  FOREACH wanted IN ARRAY ARRAY['portal_public', 'portal_staff'] LOOP
    IF NOT pg_has_role('portal_login', wanted, 'MEMBER') THEN
      EXECUTE format('GRANT %I TO portal_login', wanted);
    END IF;
  END LOOP;
END $$;

GRANT USAGE ON SCHEMA public TO portal_public, portal_staff;

-- Who asks ---------------------------------------------------------------------------------------

CREATE FUNCTION app_draft() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT nullif(current_setting('app.draft', true), '')
$$;

CREATE FUNCTION app_submission() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT nullif(current_setting('app.submission', true), '')
$$;

CREATE FUNCTION app_receipt() RETURNS bytea LANGUAGE sql STABLE AS $$
  SELECT decode(nullif(current_setting('app.receipt', true), ''), 'hex')
$$;

CREATE FUNCTION app_tip() RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT nullif(current_setting('app.tip', true), '')::uuid
$$;

CREATE FUNCTION app_consultation() RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT nullif(current_setting('app.consultation', true), '')::uuid
$$;

CREATE FUNCTION app_staff() RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT nullif(current_setting('app.staff', true), '')::uuid
$$;

-- The role of a staff member who is not disabled.
CREATE FUNCTION app_role() RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (SELECT role FROM staff WHERE id = app_staff() AND disabled_at IS NULL);
END $$;

-- The jobs of lib/identity/jobs.ts, which says what each is for. A name that is not here is nobody.
CREATE FUNCTION app_job() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN current_setting('app.job', true) IN (
    'alarm', 'audit', 'deliver', 'invite', 'join', 'mailbox', 'notices', 'people', 'recovery',
    'recusals', 'replace', 'seed', 'session', 'sign-in', 'start', 'statistics', 'sweep'
  ) THEN current_setting('app.job', true) END
$$;

-- What may be asked ------------------------------------------------------------------------------
-- Written in plpgsql, which is not inlined: so the policies of tables that a policy reads may ask
-- it too, and a row costs one look-up by key, never a scan.

-- Whether the caller can see a tip at all.
CREATE FUNCTION sees_tip(wanted uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT FROM tips WHERE id = wanted);
END $$;

-- Whether a department of the caller's is a recipient of a tip. Its cost tells the planner to ask for few rows, in the order of the index.
CREATE FUNCTION receives_tip(wanted uuid) RETURNS boolean LANGUAGE plpgsql STABLE COST 1000 AS $$
BEGIN
  RETURN EXISTS (SELECT FROM tip_recipients WHERE tip_id = wanted);
END $$;

-- Whether a department may be given a tip: none that the resident, a rule or the text itself shut out.
CREATE FUNCTION may_receive(wanted uuid, department uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN NOT EXISTS (
    SELECT FROM tip_exclusions e JOIN departments d ON d.id = department
    WHERE e.tip_id = wanted
      AND e.kind IN (d.kind, '*')
      AND starts_with(d.area_code, e.area_code)
      AND array_position(ARRAY['city', 'district', 'street'], d.level)
        >= array_position(ARRAY['city', 'district', 'street'], e.level)
  );
END $$;

-- Whether the caller can see a consultation at all.
CREATE FUNCTION sees_consultation(wanted uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT FROM consultations WHERE id = wanted);
END $$;

-- Whether the caller is of a justice bureau, which keeps the list of advisors of its area.
CREATE FUNCTION in_bureau() RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM department_members m JOIN departments d ON d.id = m.department_id
    WHERE m.staff_id = app_staff() AND d.kind = 'justice'
  );
END $$;

-- Whether the caller is of the bureau of the whole city, whatever its code is.
CREATE FUNCTION in_city_bureau() RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM department_members m
      JOIN departments d ON d.id = m.department_id
      JOIN areas a ON a.code = d.area_code
    WHERE m.staff_id = app_staff() AND d.kind = 'justice' AND a.level = 'city'
  );
END $$;

-- Whether the caller's bureau keeps the advisors of an area: its own and those in it.
CREATE FUNCTION keeps_advisors(code text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM department_members m JOIN departments d ON d.id = m.department_id
    WHERE m.staff_id = app_staff() AND d.kind = 'justice' AND starts_with(code, d.area_code)
  );
END $$;

-- Whether it keeps this advisor. Of one whom nobody assigned anywhere yet, the bureau of the city does.
CREATE FUNCTION keeps_advisor(wanted uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN in_city_bureau() OR EXISTS (
    SELECT FROM advisor_assignments a WHERE a.advisor_id = wanted AND keeps_advisors(a.area_code)
  );
END $$;

-- Platform ---------------------------------------------------------------------------------------

-- outbox: mail that waits.
ALTER TABLE outbox ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT INSERT ON outbox TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON outbox TO portal_staff;
-- Whoever sends, follows or works puts a notice in.
CREATE POLICY enqueue ON outbox FOR INSERT WITH CHECK (
  coalesce(app_submission(), app_tip()::text, app_consultation()::text, app_staff()::text, app_job()) IS NOT NULL
);
-- Delivery takes them out.
CREATE POLICY deliver ON outbox FOR ALL USING (app_job() = 'deliver');

-- mailbox: the post box of the demo.
ALTER TABLE mailbox ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON mailbox TO portal_staff;
-- Delivery writes it, its page reads it.
CREATE POLICY deliver ON mailbox FOR ALL USING (app_job() IN ('deliver', 'mailbox'));

-- throttles: counters that name nobody.
ALTER TABLE throttles ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON throttles TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON throttles TO portal_staff;
-- Everybody counts.
CREATE POLICY count ON throttles FOR ALL USING (true);

-- pow_used: proofs of work that are spent.
ALTER TABLE pow_used ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT INSERT ON pow_used TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON pow_used TO portal_staff;
-- Everybody spends theirs.
CREATE POLICY spend ON pow_used FOR INSERT WITH CHECK (true);
-- The sweep forgets the old ones.
CREATE POLICY sweep ON pow_used FOR ALL USING (app_job() = 'sweep');

-- Areas ------------------------------------------------------------------------------------------

-- areas: reference data.
ALTER TABLE areas ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT ON areas TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON areas TO portal_staff;
-- Everybody reads.
CREATE POLICY read ON areas FOR SELECT USING (true);
-- Loading the reference data writes.
CREATE POLICY load ON areas FOR ALL USING (app_job() = 'seed');

-- Staff ------------------------------------------------------------------------------------------

-- staff: who works here.
ALTER TABLE staff ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON staff TO portal_staff;
-- Staff and jobs read.
CREATE POLICY read ON staff FOR SELECT USING (app_staff() IS NOT NULL OR app_job() IS NOT NULL);
-- An invited person joins.
CREATE POLICY join_in ON staff FOR INSERT WITH CHECK (app_job() = 'join');
-- An admin changes and disables accounts; so does the job that ends them.
CREATE POLICY keep ON staff FOR UPDATE USING (app_job() = 'people' OR (SELECT app_role()) = 'admin');

-- staff_keys: a person's sealed key, password check and second factor.
ALTER TABLE staff_keys ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON staff_keys TO portal_staff;
-- Each has their own.
CREATE POLICY own ON staff_keys FOR ALL USING (staff_id = app_staff());
-- Signing in and joining find and write them.
CREATE POLICY sign_in ON staff_keys FOR ALL USING (app_job() IN ('sign-in', 'join'));

-- staff_sessions: who is signed in.
ALTER TABLE staff_sessions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON staff_sessions TO portal_staff;
-- Each sees and ends their own.
CREATE POLICY own ON staff_sessions FOR ALL USING (staff_id = app_staff());
-- Signing in makes them; an admin and the jobs that end accounts or time end them.
CREATE POLICY sign_in ON staff_sessions FOR ALL USING (
  app_job() IN ('sign-in', 'session', 'people', 'sweep') OR (SELECT app_role()) = 'admin'
);

-- sign_in_failures: wrong passwords, by a keyed hash of the account.
ALTER TABLE sign_in_failures ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_failures TO portal_staff;
-- Signing in alone counts them.
CREATE POLICY sign_in ON sign_in_failures FOR ALL USING (app_job() = 'sign-in');

-- known_browsers: browsers a person signed in from before.
ALTER TABLE known_browsers ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON known_browsers TO portal_staff;
-- Signing in knows them all, each person their own.
CREATE POLICY sign_in ON known_browsers FOR ALL USING (app_job() = 'sign-in' OR staff_id = app_staff());

-- invitations: who may become staff.
ALTER TABLE invitations ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON invitations TO portal_staff;
-- An admin invites; so does the first command. Joining takes the invitation up.
CREATE POLICY invite ON invitations FOR ALL USING (
  app_job() IN ('invite', 'join') OR (SELECT app_role()) = 'admin'
);
-- A justice bureau invites the advisors it keeps,
CREATE POLICY invite_advisor ON invitations FOR INSERT TO portal_staff WITH CHECK (
  role = 'advisor' AND keeps_advisor(advisor_id)
);
-- and sees those invitations.
CREATE POLICY invited_advisor ON invitations FOR SELECT TO portal_staff USING (
  role = 'advisor' AND keeps_advisor(advisor_id)
);

-- recovery_recipients: the offline key that everything is wrapped to as well.
ALTER TABLE recovery_recipients ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT ON recovery_recipients TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON recovery_recipients TO portal_staff;
-- Everybody reads its public half.
CREATE POLICY read ON recovery_recipients FOR SELECT USING (true);
-- It is founded before the first person joins.
CREATE POLICY found ON recovery_recipients FOR INSERT WITH CHECK (app_job() IN ('seed', 'join', 'invite'));

-- Audit ------------------------------------------------------------------------------------------

-- audit: what staff and jobs did. Nobody changes or deletes a row.
ALTER TABLE audit ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON audit TO portal_staff;
-- Staff and jobs append.
CREATE POLICY append ON audit FOR INSERT WITH CHECK (app_staff() IS NOT NULL OR app_job() IS NOT NULL);
-- Auditors and the verifier read.
CREATE POLICY read ON audit FOR SELECT USING ((SELECT app_role()) = 'auditor' OR app_job() = 'audit');

-- audit_tail: the last hash, to which the next row is chained.
ALTER TABLE audit_tail ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON audit_tail TO portal_staff;
-- Whoever appends moves it on.
CREATE POLICY tail ON audit_tail FOR ALL USING (app_staff() IS NOT NULL OR app_job() IS NOT NULL);

-- audit_heads: one hash a day, for everybody to keep.
ALTER TABLE audit_heads ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT ON audit_heads TO portal_public;
GRANT SELECT, INSERT ON audit_heads TO portal_staff;
-- Everybody reads.
CREATE POLICY read ON audit_heads FOR SELECT USING (true);
-- The sweep publishes.
CREATE POLICY publish ON audit_heads FOR INSERT WITH CHECK (app_job() IN ('audit', 'sweep'));

-- Receipts and drafts ----------------------------------------------------------------------------

-- receipts: the reply key of a case, under the receipt.
ALTER TABLE receipts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON receipts TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON receipts TO portal_staff;
-- A resident who sends makes one for what they send.
CREATE POLICY resident_send ON receipts FOR INSERT TO portal_public WITH CHECK (
  app_submission() IS NOT NULL
  AND CASE subject WHEN 'tip' THEN sees_tip(subject_id) ELSE sees_consultation(subject_id) END
);
-- Whoever holds the digits finds that one.
CREATE POLICY look_up ON receipts FOR SELECT TO portal_public USING (lookup_hash = (SELECT app_receipt()));
-- The sweep deletes those of erased cases.
CREATE POLICY sweep ON receipts FOR ALL TO portal_staff USING (app_job() = 'sweep');

-- drafts: what a resident is writing, sealed.
ALTER TABLE drafts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON drafts TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON drafts TO portal_staff;
-- Each browser has its own.
CREATE POLICY own ON drafts FOR ALL USING (id = app_draft());
-- The sweep deletes the old ones.
CREATE POLICY sweep ON drafts FOR ALL USING (app_job() = 'sweep');

-- Departments ------------------------------------------------------------------------------------

-- departments: reference data, and the public key of each.
ALTER TABLE departments ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT ON departments TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON departments TO portal_staff;
-- Everybody reads.
CREATE POLICY read ON departments FOR SELECT USING (true);
-- Loading the reference data writes.
CREATE POLICY load ON departments FOR INSERT WITH CHECK (app_job() = 'seed');
-- Members who come and go change its key and its count.
CREATE POLICY keep ON departments FOR UPDATE USING (
  app_job() IN ('seed', 'join', 'people') OR (SELECT app_role()) = 'admin'
);

-- department_members: who is in it, each with the department's key wrapped to them.
ALTER TABLE department_members ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON department_members TO portal_staff;
-- Staff and jobs read.
CREATE POLICY read ON department_members FOR SELECT USING (app_staff() IS NOT NULL OR app_job() IS NOT NULL);
-- The first member joins; an officer admits the next.
CREATE POLICY join_in ON department_members FOR INSERT WITH CHECK (
  app_job() = 'join' OR (SELECT app_role()) = 'officer'
);
-- A member renews their own wrap; an admin and the job that ends accounts change others'.
CREATE POLICY own ON department_members FOR UPDATE USING (
  staff_id = app_staff() OR app_job() = 'people' OR (SELECT app_role()) = 'admin'
);
-- An admin and the job that ends accounts take members out.
CREATE POLICY leave ON department_members FOR DELETE USING (
  app_job() = 'people' OR (SELECT app_role()) = 'admin'
);

-- department_recoveries: a department's key, wrapped to the offline key.
ALTER TABLE department_recoveries ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON department_recoveries TO portal_staff;
-- Whoever founds the department's key writes.
CREATE POLICY found ON department_recoveries FOR INSERT WITH CHECK (app_job() = 'join');
-- The recovery alone reads.
CREATE POLICY recover ON department_recoveries FOR SELECT USING (app_job() = 'recovery');

-- admissions: who waits to be admitted to a department.
ALTER TABLE admissions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON admissions TO portal_staff;
-- Staff ask, see and admit.
CREATE POLICY ask ON admissions FOR ALL USING (app_staff() IS NOT NULL OR app_job() = 'join');

-- Advisors ---------------------------------------------------------------------------------------

-- advisors: the public list.
ALTER TABLE advisors ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT ON advisors TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON advisors TO portal_staff;
-- Everybody reads.
CREATE POLICY read ON advisors FOR SELECT USING (true);
-- The bureau that keeps an advisor changes the entry; so do loading and joining.
CREATE POLICY keep ON advisors FOR ALL TO portal_staff USING ((SELECT app_job()) IN ('seed', 'join') OR keeps_advisor(id));
-- Any bureau enters a new one.
CREATE POLICY enter ON advisors FOR INSERT TO portal_staff WITH CHECK ((SELECT in_bureau()));
-- An advisor changes their own.
CREATE POLICY own ON advisors FOR UPDATE TO portal_staff USING (staff_id = app_staff());
-- An admin who disables an account takes its key out,
CREATE POLICY leave ON advisors FOR UPDATE TO portal_staff USING ((SELECT app_role()) = 'admin');
-- and so does the job when somebody's service has ended.
CREATE POLICY leave_on_time ON advisors FOR UPDATE TO portal_staff USING (app_job() = 'people');

-- advisor_assignments: which village an advisor serves, from when to when.
ALTER TABLE advisor_assignments ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT ON advisor_assignments TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON advisor_assignments TO portal_staff;
-- Everybody reads.
CREATE POLICY read ON advisor_assignments FOR SELECT USING (true);
-- The bureau of the area assigns.
CREATE POLICY keep ON advisor_assignments FOR ALL TO portal_staff USING (app_job() = 'seed' OR keeps_advisors(area_code));

-- office_hours: when an advisor sits in a village.
ALTER TABLE office_hours ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT ON office_hours TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON office_hours TO portal_staff;
-- Everybody reads.
CREATE POLICY read ON office_hours FOR SELECT USING (true);
-- The bureau of the area and the advisor write.
CREATE POLICY keep ON office_hours FOR ALL TO portal_staff USING (
  app_job() = 'seed' OR keeps_advisors(area_code)
  OR EXISTS (SELECT FROM advisors a WHERE a.id = office_hours.advisor_id AND a.staff_id = app_staff())
);

-- advisor_holidays: when an advisor is away, and who stands in.
ALTER TABLE advisor_holidays ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT ON advisor_holidays TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON advisor_holidays TO portal_staff;
-- Everybody reads.
CREATE POLICY read ON advisor_holidays FOR SELECT USING (true);
-- The bureau that keeps the advisor and the advisor write.
CREATE POLICY keep ON advisor_holidays FOR ALL TO portal_staff USING (
  app_job() = 'seed' OR keeps_advisor(advisor_id)
  OR EXISTS (SELECT FROM advisors a WHERE a.id = advisor_holidays.advisor_id AND a.staff_id = app_staff())
);

-- advisor_pools: the public key of an area's pool.
ALTER TABLE advisor_pools ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT ON advisor_pools TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON advisor_pools TO portal_staff;
-- Everybody reads.
CREATE POLICY read ON advisor_pools FOR SELECT USING (true);
-- The bureau of the area founds it, or the first member who joins;
CREATE POLICY found ON advisor_pools FOR INSERT TO portal_staff WITH CHECK (
  app_job() IN ('seed', 'join') OR keeps_advisors(area_code)
);
-- they found it again when nobody is left in it.
CREATE POLICY found_again ON advisor_pools FOR UPDATE TO portal_staff USING (
  app_job() = 'join' OR keeps_advisors(area_code)
);

-- pool_members: who is in a pool, each with its key wrapped to them.
ALTER TABLE pool_members ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON pool_members TO portal_staff;
-- Staff and jobs read.
CREATE POLICY read ON pool_members FOR SELECT TO portal_staff USING (app_staff() IS NOT NULL OR app_job() IS NOT NULL);
-- The bureau of the area admits; so do joining and the job that ends accounts.
CREATE POLICY keep ON pool_members FOR ALL TO portal_staff USING (
  app_job() IN ('seed', 'join', 'people') OR keeps_advisors(area_code)
);
-- An admin who disables an account takes it out.
CREATE POLICY leave ON pool_members FOR DELETE TO portal_staff USING ((SELECT app_role()) = 'admin');

-- pool_recoveries: a pool's key, wrapped to the offline key. Nobody changes or deletes a row.
ALTER TABLE pool_recoveries ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON pool_recoveries TO portal_staff;
-- Whoever founds the pool writes.
CREATE POLICY found ON pool_recoveries FOR INSERT TO portal_staff WITH CHECK (
  app_job() IN ('seed', 'join') OR keeps_advisors(area_code)
);
-- The recovery alone reads.
CREATE POLICY recover ON pool_recoveries FOR SELECT TO portal_staff USING (app_job() = 'recovery');

-- firm_parties: keyed hashes of a firm's clients, to find a conflict of interest.
ALTER TABLE firm_parties ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON firm_parties TO portal_staff;
-- The advisors of the firm.
CREATE POLICY own ON firm_parties FOR ALL TO portal_staff USING (
  EXISTS (SELECT FROM advisors a WHERE a.staff_id = app_staff() AND a.firm = firm_parties.firm)
);

-- work_log: what an advisor did in a village.
ALTER TABLE work_log ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON work_log TO portal_staff;
-- Each advisor their own.
CREATE POLICY own ON work_log FOR ALL TO portal_staff USING (
  EXISTS (SELECT FROM advisors a WHERE a.id = work_log.advisor_id AND a.staff_id = app_staff()) OR app_job() = 'seed'
);
-- The bureau of the area reads.
CREATE POLICY bureau ON work_log FOR SELECT TO portal_staff USING (keeps_advisors(area_code));

-- Routing ----------------------------------------------------------------------------------------

-- routing_rules: the triage table.
ALTER TABLE routing_rules ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT ON routing_rules TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON routing_rules TO portal_staff;
-- Everybody reads.
CREATE POLICY read ON routing_rules FOR SELECT USING (true);
-- Loading the reference data writes.
CREATE POLICY load ON routing_rules FOR ALL USING (app_job() = 'seed');

-- Tips -------------------------------------------------------------------------------------------
-- Who may see a tip hangs on tip_recipients: a department I am a member of is one, and I am not recused.

-- tips: what routing, queue and clock need; the content is sealed.
ALTER TABLE tips ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON tips TO portal_public;
GRANT UPDATE (status, urgency, waiting_days, ack_due, first_action_due, first_acted_at, close_due, version) ON tips TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON tips TO portal_staff;
-- A resident sends,
CREATE POLICY resident_send ON tips FOR INSERT TO portal_public WITH CHECK (submission = app_submission());
-- sees what they are just sending,
CREATE POLICY resident_sent ON tips FOR SELECT TO portal_public USING (submission = (SELECT app_submission()));
-- follows it with the receipt,
CREATE POLICY resident_read ON tips FOR SELECT TO portal_public USING (id = (SELECT app_tip()));
-- and adds, answers or withdraws.
CREATE POLICY resident_update ON tips FOR UPDATE TO portal_public USING (id = (SELECT app_tip()));
-- Recipients see it; the sweep and the statistics see them all.
CREATE POLICY staff_read ON tips FOR SELECT TO portal_staff USING (
  (SELECT app_job()) IN ('sweep', 'statistics') OR receives_tip(id)
);
-- Recipients and the sweep move it on.
CREATE POLICY staff_update ON tips FOR UPDATE TO portal_staff USING ((SELECT app_job()) = 'sweep' OR receives_tip(id));
-- The sweep erases it in time, once it has ended. What hangs on it goes with it.
CREATE POLICY sweep ON tips FOR DELETE TO portal_staff USING (
  (SELECT app_job()) = 'sweep' AND status IN ('closed', 'withdrawn')
);

-- tip_recipients: which departments have a tip.
ALTER TABLE tip_recipients ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON tip_recipients TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON tip_recipients TO portal_staff;
-- A resident who sends writes those of their tip that nobody shut out.
CREATE POLICY resident_send ON tip_recipients FOR INSERT TO portal_public WITH CHECK (
  app_submission() IS NOT NULL AND sees_tip(tip_id) AND may_receive(tip_id, department_id)
);
-- A resident with the receipt sees them.
CREATE POLICY resident_read ON tip_recipients FOR SELECT TO portal_public USING (tip_id = app_tip());
-- Members see those of their departments, unless they are recused.
CREATE POLICY staff_read ON tip_recipients FOR SELECT TO portal_staff USING (
  (department_id IN (SELECT m.department_id FROM department_members m WHERE m.staff_id = (SELECT app_staff()))
    AND NOT EXISTS (SELECT FROM tip_recusals r WHERE r.tip_id = tip_recipients.tip_id AND r.staff_id = (SELECT app_staff())))
  OR (SELECT app_job()) IN ('sweep', 'statistics')
);
-- Who sees the tip hands it over to a department that nobody shut out,
CREATE POLICY hand_over ON tip_recipients FOR INSERT TO portal_staff WITH CHECK (
  sees_tip(tip_id) AND may_receive(tip_id, department_id)
);
-- and takes one off.
CREATE POLICY unassign ON tip_recipients FOR DELETE TO portal_staff USING (sees_tip(tip_id));

-- tip_grants: the content key, wrapped to each department, and its place in their queue.
ALTER TABLE tip_grants ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON tip_grants TO portal_public;
GRANT UPDATE (status, urgency_rank, due_at) ON tip_grants TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON tip_grants TO portal_staff;
-- A resident who sends writes those of their tip that nobody shut out.
CREATE POLICY resident_send ON tip_grants FOR INSERT TO portal_public WITH CHECK (
  app_submission() IS NOT NULL AND sees_tip(tip_id) AND may_receive(tip_id, department_id)
);
-- What a resident with the receipt does moves the tip in the queues.
CREATE POLICY resident_read ON tip_grants FOR SELECT TO portal_public USING (tip_id = app_tip());
CREATE POLICY resident_update ON tip_grants FOR UPDATE TO portal_public USING (tip_id = app_tip());
-- Recipients read,
CREATE POLICY staff_read ON tip_grants FOR SELECT TO portal_staff USING (receives_tip(tip_id));
-- move it in the queues,
CREATE POLICY staff_update ON tip_grants FOR UPDATE TO portal_staff USING (receives_tip(tip_id));
-- hand over to a department that nobody shut out,
CREATE POLICY hand_over ON tip_grants FOR INSERT TO portal_staff WITH CHECK (
  sees_tip(tip_id) AND may_receive(tip_id, department_id)
);
-- and take a key back.
CREATE POLICY unassign ON tip_grants FOR DELETE TO portal_staff USING (receives_tip(tip_id));

-- tip_recoveries: the content key, wrapped to the offline key.
ALTER TABLE tip_recoveries ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT INSERT ON tip_recoveries TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON tip_recoveries TO portal_staff;
-- A resident who sends writes it.
CREATE POLICY resident_send ON tip_recoveries FOR INSERT TO portal_public WITH CHECK (sees_tip(tip_id));
-- The recovery alone reads.
CREATE POLICY recover ON tip_recoveries FOR SELECT TO portal_staff USING (app_job() = 'recovery');

-- tip_exclusions: departments that are shut out. Nobody changes or deletes a row.
ALTER TABLE tip_exclusions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON tip_exclusions TO portal_public;
GRANT SELECT, INSERT ON tip_exclusions TO portal_staff;
-- Who sees the tip sees them,
CREATE POLICY read ON tip_exclusions FOR SELECT USING (sees_tip(tip_id));
-- and shuts another out.
CREATE POLICY add ON tip_exclusions FOR INSERT WITH CHECK (sees_tip(tip_id));

-- tip_recusals: staff who may not see a tip, and do not learn of it.
ALTER TABLE tip_recusals ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT INSERT ON tip_recusals TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON tip_recusals TO portal_staff;
-- A text that names somebody recuses them.
CREATE POLICY resident_send ON tip_recusals FOR INSERT TO portal_public WITH CHECK (sees_tip(tip_id));
-- Staff recuse themselves, and others from what they see.
CREATE POLICY recuse ON tip_recusals FOR INSERT TO portal_staff WITH CHECK (staff_id = app_staff() OR sees_tip(tip_id));
-- A person's own rows hide the tip from them.
CREATE POLICY staff_read ON tip_recusals FOR SELECT TO portal_staff USING (staff_id = app_staff());
-- Who is recused gets no notice.
CREATE POLICY notices ON tip_recusals FOR SELECT TO portal_staff USING (app_job() = 'notices');

-- tip_contacts: how to reach the resident, sealed.
ALTER TABLE tip_contacts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON tip_contacts TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON tip_contacts TO portal_staff;
-- A resident who sends leaves it.
CREATE POLICY resident_send ON tip_contacts FOR INSERT TO portal_public WITH CHECK (sees_tip(tip_id));
-- A resident with the receipt takes it back.
CREATE POLICY resident_withdraw ON tip_contacts FOR ALL TO portal_public USING (tip_id = app_tip());
-- Who asked for it and got it approved reads it once.
CREATE POLICY revealed ON tip_contacts FOR SELECT TO portal_staff USING (
  EXISTS (SELECT FROM approvals a WHERE a.tip_id = tip_contacts.tip_id AND a.verb = 'reveal-contact'
    AND a.requested_by = app_staff() AND a.decision = 'approved' AND a.used_at IS NULL AND a.expires_at > now())
);

-- approvals: what needs a second person.
ALTER TABLE approvals ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON approvals TO portal_staff;
-- Who sees the tip sees what is asked,
CREATE POLICY staff_read ON approvals FOR SELECT TO portal_staff USING (sees_tip(tip_id));
-- asks in their own name,
CREATE POLICY request ON approvals FOR INSERT TO portal_staff WITH CHECK (
  requested_by = app_staff() AND decided_by IS NULL AND sees_tip(tip_id)
);
-- and decides what another asked.
CREATE POLICY decide ON approvals FOR UPDATE TO portal_staff USING (sees_tip(tip_id))
  WITH CHECK (decided_by IS NULL OR decided_by <> requested_by);

-- tip_messages: what resident and department write to each other, sealed.
ALTER TABLE tip_messages ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON tip_messages TO portal_public;
GRANT UPDATE (read_on) ON tip_messages TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON tip_messages TO portal_staff;
-- Who sees the tip reads and writes.
CREATE POLICY staff_all ON tip_messages FOR ALL TO portal_staff USING (sees_tip(tip_id));
-- A resident with the receipt reads,
CREATE POLICY resident_read ON tip_messages FOR SELECT TO portal_public USING (tip_id = app_tip());
-- writes in their own name,
CREATE POLICY resident_write ON tip_messages FOR INSERT TO portal_public WITH CHECK (
  tip_id = app_tip() AND sender = 'resident' AND staff_id IS NULL
);
-- marks those of staff as read,
CREATE POLICY resident_mark ON tip_messages FOR UPDATE TO portal_public USING (
  tip_id = app_tip() AND sender = 'staff'
) WITH CHECK (tip_id = app_tip() AND sender = 'staff');
-- and deletes them.
CREATE POLICY resident_delete ON tip_messages FOR DELETE TO portal_public USING (
  tip_id = app_tip() AND sender = 'staff'
);

-- tip_events: the history. Nobody changes or deletes a row.
ALTER TABLE tip_events ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON tip_events TO portal_public;
GRANT SELECT, INSERT ON tip_events TO portal_staff;
-- Who sees the tip reads it,
CREATE POLICY staff_read ON tip_events FOR SELECT TO portal_staff USING (sees_tip(tip_id));
CREATE POLICY resident_read ON tip_events FOR SELECT TO portal_public USING (tip_id = app_tip());
-- and adds to it.
CREATE POLICY add ON tip_events FOR INSERT WITH CHECK (sees_tip(tip_id));

-- tip_notes: what officers write for each other, sealed. Nobody changes or deletes a row.
ALTER TABLE tip_notes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON tip_notes TO portal_staff;
-- Who sees the tip.
CREATE POLICY staff_all ON tip_notes FOR ALL TO portal_staff USING (sees_tip(tip_id));

-- tip_transfers: from which department to which, and why. Nobody changes or deletes a row.
ALTER TABLE tip_transfers ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON tip_transfers TO portal_staff;
-- Who sees the tip.
CREATE POLICY staff_all ON tip_transfers FOR ALL TO portal_staff USING (sees_tip(tip_id));

-- tip_assignments: which officer works on it.
ALTER TABLE tip_assignments ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON tip_assignments TO portal_staff;
-- Who sees the tip.
CREATE POLICY staff_all ON tip_assignments FOR ALL TO portal_staff USING (sees_tip(tip_id));

-- tip_closures: how it ended. Nobody changes or deletes a row.
ALTER TABLE tip_closures ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT ON tip_closures TO portal_public;
GRANT SELECT, INSERT ON tip_closures TO portal_staff;
-- Who sees the tip closes it,
CREATE POLICY staff_all ON tip_closures FOR ALL TO portal_staff USING (sees_tip(tip_id));
-- and the resident with the receipt reads how.
CREATE POLICY resident_read ON tip_closures FOR SELECT TO portal_public USING (tip_id = app_tip());

-- fingerprints: keyed hashes of telephone numbers and the like, to link tips. Nobody changes or deletes a row.
ALTER TABLE fingerprints ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT INSERT ON fingerprints TO portal_public;
GRANT SELECT, INSERT ON fingerprints TO portal_staff;
-- A resident who sends or adds writes those of their text.
CREATE POLICY resident_send ON fingerprints FOR INSERT TO portal_public WITH CHECK (sees_tip(tip_id));
-- Who sees the tip reads.
CREATE POLICY staff_read ON fingerprints FOR SELECT TO portal_staff USING (sees_tip(tip_id));

-- Consultations ----------------------------------------------------------------------------------
-- Who may see a consultation hangs on consultation_assignments: it is assigned to me, or to a pool I am in.

-- consultations: what queue and clock need; the content is sealed.
ALTER TABLE consultations ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON consultations TO portal_public;
GRANT UPDATE (status, full_answer_due, waiting_days, closed_at, version) ON consultations TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON consultations TO portal_staff;
-- A resident sends,
CREATE POLICY resident_send ON consultations FOR INSERT TO portal_public WITH CHECK (submission = app_submission());
-- sees what they are just sending,
CREATE POLICY resident_sent ON consultations FOR SELECT TO portal_public USING (submission = (SELECT app_submission()));
-- follows it with the receipt,
CREATE POLICY resident_read ON consultations FOR SELECT TO portal_public USING (id = (SELECT app_consultation()));
-- and adds, answers or closes.
CREATE POLICY resident_update ON consultations FOR UPDATE TO portal_public USING (id = (SELECT app_consultation()));
-- Whoever sees an assignment of it sees it,
CREATE POLICY staff_read ON consultations FOR SELECT TO portal_staff USING (
  EXISTS (SELECT FROM consultation_assignments a WHERE a.consultation_id = consultations.id)
);
-- and moves it on.
CREATE POLICY staff_update ON consultations FOR UPDATE TO portal_staff USING (
  EXISTS (SELECT FROM consultation_assignments a WHERE a.consultation_id = consultations.id)
);
-- The sweep erases it in time, once it has ended. What hangs on it goes with it.
CREATE POLICY sweep ON consultations FOR DELETE TO portal_staff USING (
  (SELECT app_job()) = 'sweep' AND status = 'closed'
);

-- consultation_assignments: which advisor or pool answers.
ALTER TABLE consultation_assignments ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON consultation_assignments TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON consultation_assignments TO portal_staff;
-- A resident who sends writes the first.
CREATE POLICY resident_send ON consultation_assignments FOR INSERT TO portal_public WITH CHECK (
  app_submission() IS NOT NULL AND sees_consultation(consultation_id)
);
-- A resident with the receipt sees them.
CREATE POLICY resident_read ON consultation_assignments FOR SELECT TO portal_public USING (consultation_id = app_consultation());
-- An advisor sees their own and their pools'; the jobs that count, end or replace see them all.
CREATE POLICY staff_read ON consultation_assignments FOR SELECT TO portal_staff USING (
  staff_id = (SELECT app_staff())
  OR pool_code IN (SELECT p.area_code FROM pool_members p WHERE p.staff_id = (SELECT app_staff()))
  OR (SELECT app_job()) IN ('statistics', 'sweep', 'replace')
);
-- Who sees the consultation hands it over,
CREATE POLICY hand_over ON consultation_assignments FOR INSERT TO portal_staff WITH CHECK (sees_consultation(consultation_id));
-- and takes an assignment back.
CREATE POLICY unassign ON consultation_assignments FOR DELETE TO portal_staff USING (sees_consultation(consultation_id));

-- consultation_grants: the content key, wrapped to each who is assigned.
ALTER TABLE consultation_grants ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT INSERT ON consultation_grants TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON consultation_grants TO portal_staff;
-- A resident who sends writes the first.
CREATE POLICY resident_send ON consultation_grants FOR INSERT TO portal_public WITH CHECK (
  app_submission() IS NOT NULL AND sees_consultation(consultation_id)
);
-- Whoever sees an assignment of it reads, gives and takes keys.
CREATE POLICY staff_all ON consultation_grants FOR ALL TO portal_staff USING (
  EXISTS (SELECT FROM consultation_assignments a WHERE a.consultation_id = consultation_grants.consultation_id)
);

-- consultation_messages: what resident and advisor write to each other, sealed.
ALTER TABLE consultation_messages ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON consultation_messages TO portal_public;
GRANT UPDATE (read_on) ON consultation_messages TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON consultation_messages TO portal_staff;
-- Who sees the consultation reads and writes.
CREATE POLICY staff_all ON consultation_messages FOR ALL TO portal_staff USING (
  EXISTS (SELECT FROM consultations c WHERE c.id = consultation_messages.consultation_id)
);
-- A resident with the receipt reads,
CREATE POLICY resident_read ON consultation_messages FOR SELECT TO portal_public USING (consultation_id = app_consultation());
-- writes in their own name,
CREATE POLICY resident_write ON consultation_messages FOR INSERT TO portal_public WITH CHECK (
  consultation_id = app_consultation() AND sender = 'resident' AND staff_id IS NULL
);
-- marks those of staff as read,
CREATE POLICY resident_mark ON consultation_messages FOR UPDATE TO portal_public USING (
  consultation_id = app_consultation() AND sender = 'staff'
);
-- and deletes them.
CREATE POLICY resident_delete ON consultation_messages FOR DELETE TO portal_public USING (
  consultation_id = app_consultation() AND sender = 'staff'
);

-- consultation_events: the history. Nobody changes or deletes a row.
ALTER TABLE consultation_events ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON consultation_events TO portal_public;
GRANT SELECT, INSERT ON consultation_events TO portal_staff;
-- Who sees the consultation reads it,
CREATE POLICY staff_read ON consultation_events FOR SELECT TO portal_staff USING (
  EXISTS (SELECT FROM consultations c WHERE c.id = consultation_events.consultation_id)
);
CREATE POLICY resident_read ON consultation_events FOR SELECT TO portal_public USING (consultation_id = app_consultation());
-- and adds to it.
CREATE POLICY add ON consultation_events FOR INSERT WITH CHECK (sees_consultation(consultation_id));

-- consultation_parties: keyed hashes of the other side, to find a conflict of interest. Nobody changes or deletes a row.
ALTER TABLE consultation_parties ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT INSERT ON consultation_parties TO portal_public;
GRANT SELECT, INSERT ON consultation_parties TO portal_staff;
-- A resident who sends writes them.
CREATE POLICY resident_send ON consultation_parties FOR INSERT TO portal_public WITH CHECK (sees_consultation(consultation_id));
-- Who sees the consultation reads.
CREATE POLICY staff_read ON consultation_parties FOR SELECT TO portal_staff USING (
  EXISTS (SELECT FROM consultations c WHERE c.id = consultation_parties.consultation_id)
);

-- second_opinions: what one advisor asks another, without the resident's words.
ALTER TABLE second_opinions ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON second_opinions TO portal_staff;
-- The two of them.
CREATE POLICY own ON second_opinions FOR ALL TO portal_staff USING (app_staff() IN (asked_by, asked_of));

-- bookings: which half hour is whose.
ALTER TABLE bookings ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON bookings TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON bookings TO portal_staff;
-- A resident with the receipt sees their own,
CREATE POLICY resident_read ON bookings FOR SELECT TO portal_public USING (consultation_id = app_consultation());
-- books,
CREATE POLICY resident_book ON bookings FOR INSERT TO portal_public WITH CHECK (consultation_id = app_consultation());
-- and cancels.
CREATE POLICY resident_cancel ON bookings FOR DELETE TO portal_public USING (consultation_id = app_consultation());
-- Who sees the consultation sees and calls off its visit; the sweep ends what is over.
CREATE POLICY staff_all ON bookings FOR ALL TO portal_staff USING (
  EXISTS (SELECT FROM consultations c WHERE c.id = bookings.consultation_id) OR app_job() = 'sweep'
);
-- The view below reads as the owner, whom row security binds as well.
CREATE POLICY taken ON bookings FOR SELECT TO CURRENT_USER USING (true);

-- taken_half_hours, a view of bookings: when nobody can book any more, and not whose visit it is.
GRANT SELECT ON taken_half_hours TO portal_public;

-- ratings: one to five, once a consultation.
ALTER TABLE ratings ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON ratings TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON ratings TO portal_staff;
-- A resident with the receipt rates,
CREATE POLICY resident_rate ON ratings FOR INSERT TO portal_public WITH CHECK (
  consultation_id = app_consultation() AND score BETWEEN 1 AND 5
);
-- and sees that they did.
CREATE POLICY resident_read ON ratings FOR SELECT TO portal_public USING (consultation_id = app_consultation());
-- The statistics count.
CREATE POLICY count ON ratings FOR SELECT TO portal_staff USING (app_job() = 'statistics');

-- published_answers: answers for everybody, without whoever asked.
ALTER TABLE published_answers ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT ON published_answers TO portal_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON published_answers TO portal_staff;
-- Everybody reads what is published.
CREATE POLICY read ON published_answers FOR SELECT USING (state = 'published');
-- Advisors write and review; so does the bureau of the city.
CREATE POLICY write ON published_answers FOR ALL TO portal_staff USING (
  app_job() = 'seed' OR app_role() = 'advisor' OR in_city_bureau()
);
