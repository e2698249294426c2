-- Spells under monitoring with their people, helpers and measures. Who belongs to a household that left monitoring belonged to
-- it on that day. Those that left it in the last sixty days are looked after still, as the rules have it; of the others nothing
-- is known but that they left.
INSERT INTO monitoring_object (id, household_id, region_code, category, causes, dimensions, status, origin, case_id,
                               included_on, eliminated_on, observed_until, has_helper, has_measure)
SELECT spell.id, home.id, region_code, category, causes, dimensions, spell.standing,
       CASE WHEN case_number IS NULL THEN 'IMPORTED' ELSE 'CASE' END, course.id, included_on, eliminated_on,
       CASE WHEN eliminated_on >= pg_temp.day() - 60
            THEN (eliminated_on + make_interval(months => (body -> 'elimination' ->> 'observationMonths')::int))::date END,
       has_helper, has_measure
  FROM plan_spell AS spell
  JOIN plan_household AS home USING (household)
  LEFT JOIN plan_case AS course ON course.number = case_number
 CROSS JOIN plan_rules
 ORDER BY included_on, spell.id;

INSERT INTO monitoring_person (monitoring_object_id, member_id, present_at_elimination)
SELECT spell.id, person.id, spell.standing = 'ELIMINATED'
  FROM plan_spell AS spell JOIN plan_person AS person USING (household);

INSERT INTO helper (id, monitoring_object_id, name, employer, phone_sealed, since, until)
SELECT helper.id, spell_id, name, employer, sealed, since, until
  FROM plan_helper AS helper
  LEFT JOIN sealed ON sealed.id = helper.id AND sealed.place = 'helper.phone_sealed';

INSERT INTO measure (id, monitoring_object_id, kind, description_sealed, amount_fen, planned_on, due_on, completed_on,
                     overdue_since)
SELECT measure.id, spell_id, kind, sealed, amount_fen, planned_on, due_on, completed_on, overdue_since
  FROM plan_measure AS measure
  LEFT JOIN sealed ON sealed.id = measure.id AND sealed.place = 'measure.description_sealed';
