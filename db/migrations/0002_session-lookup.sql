-- Which person is this cookie, and which organisations may they see? The one read that must look across
-- tenants, and so the one SECURITY DEFINER function. It runs as the owner, whom these policies let read
-- (never write) the tables that say who belongs where; they also let a migration walk over tenants.
CREATE POLICY directory ON organisations FOR SELECT TO CURRENT_USER USING (true);
--> statement-breakpoint
CREATE POLICY directory ON memberships FOR SELECT TO CURRENT_USER USING (true);
--> statement-breakpoint
CREATE POLICY directory ON department_members FOR SELECT TO CURRENT_USER USING (true);
--> statement-breakpoint
CREATE POLICY directory ON invitations FOR SELECT TO CURRENT_USER USING (true);
--> statement-breakpoint
-- Returns null for a session that is unknown, revoked, idle for too long or past its end. Notes that it
-- was seen, at most once a minute, so that reading a page seldom writes.
CREATE FUNCTION app.session_lookup(session_token_hash text, idle_minutes integer) RETURNS jsonb
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  session public.sessions;
BEGIN
  SELECT * INTO session FROM public.sessions
   WHERE token_hash = session_token_hash
     AND revoked_at IS NULL
     AND expires_at > now()
     AND last_seen_at > now() - make_interval(mins => idle_minutes);
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  IF session.last_seen_at < now() - interval '1 minute' THEN
    UPDATE public.sessions SET last_seen_at = now() WHERE id = session.id AND revoked_at IS NULL;
  END IF;
  RETURN (
    SELECT jsonb_build_object(
      'sessionId', session.id,
      'userId', person.id,
      'email', person.email,
      'name', person.name,
      'memberships', coalesce((
        SELECT jsonb_agg(jsonb_build_object(
          'organisationId', organisation.id,
          'slug', organisation.slug,
          'organisationName', organisation.name,
          'locale', organisation.locale,
          'timeZone', organisation.time_zone,
          'membershipId', membership.id,
          'name', membership.name,
          'role', membership.role,
          'departments', coalesce((
            SELECT jsonb_agg(jsonb_build_object('departmentId', member.department_id, 'role', member.role))
              FROM public.department_members member
             WHERE member.organisation_id = membership.organisation_id AND member.membership_id = membership.id
          ), '[]'::jsonb)
        ) ORDER BY organisation.name)
          FROM public.memberships membership
          JOIN public.organisations organisation ON organisation.id = membership.organisation_id
         WHERE membership.user_id = person.id AND membership.archived_at IS NULL
      ), '[]'::jsonb),
      'invitations', coalesce((
        SELECT jsonb_agg(jsonb_build_object(
          'organisationId', invitation.organisation_id,
          'invitationId', invitation.id
        ) ORDER BY invitation.created_at)
          FROM public.invitations invitation
         WHERE invitation.email = person.email
           AND invitation.accepted_at IS NULL
           AND invitation.revoked_at IS NULL
           AND invitation.expires_at > now()
      ), '[]'::jsonb)
    )
    FROM public.users person WHERE person.id = session.user_id
  );
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION app.session_lookup(text, integer) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION app.session_lookup(text, integer) TO throughline_app;
