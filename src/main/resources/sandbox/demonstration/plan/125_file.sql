-- The photographs and papers of the 447 cases, by the ids under which their records name them. What they show is one of a few
-- drawn pictures of the subject.
CREATE TEMPORARY TABLE plan_evidence ON COMMIT DROP AS
SELECT attached.id, attached.kind, subject, file.id AS case_id, household_id, region_code, uploader, at,
       get_byte(uuid_send(attached.id), 15) % current_setting('demonstration.pictures')::int AS picture
  FROM plan_file AS file
 CROSS JOIN LATERAL (
       SELECT pg_temp.id('application paper', number, declared_at) AS id, 'SIGNED_COMMITMENT' AS kind, 'PAPER' AS subject,
              app AS uploader, declared_at AS at
        UNION ALL
       SELECT pg_temp.id('photograph', number * 2 + nth, visited_at), CASE nth WHEN 0 THEN 'VISIT_PHOTOGRAPH' ELSE 'HOUSING_PHOTOGRAPH' END,
              'HOUSE', pg_temp.person('MONITOR', region_code), visited_at
         FROM generate_series(0, 1) AS nth WHERE visited_at IS NOT NULL
        UNION ALL
       SELECT pg_temp.id('minutes', number, voted_at), 'MEETING_PHOTOGRAPH', 'MEETING', pg_temp.person('VILLAGE_CADRE', region_code), voted_at
        WHERE voted_at IS NOT NULL
        UNION ALL
       SELECT pg_temp.id('notice board', number, noticed_at), 'NOTICE_PHOTOGRAPH', 'BOARD', pg_temp.person('VILLAGE_CADRE', region_code),
              noticed_at
        WHERE noticed_at IS NOT NULL
        UNION ALL
       SELECT pg_temp.id('finding photograph', finding.case_number * 4 + turn, signed_at), 'CHECK_PHOTOGRAPH', 'HOUSE', signer, signed_at
         FROM plan_finding AS finding WHERE finding.case_number = number) AS attached;
