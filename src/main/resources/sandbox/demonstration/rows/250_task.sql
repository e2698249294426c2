-- What waits for whom. What was due before the day of loading was found overdue then, and the next level alerted.
INSERT INTO task (id, kind, subject_type, subject_id, household_id, region_code, holder_role, holder_region, holder_department,
                  vacant_role, working_days, opened_at, due_at, remaining_days, overdue_at, escalated_role, escalated_region, status)
SELECT pg_temp.id('task', number, opened_at), kind, subject_type, subject_id, home.id, task.region_code, holder_role,
       holder_region, department, vacant_role, term, opened_at, CASE WHEN NOT sent_back THEN due_at END,
       CASE WHEN sent_back THEN term END, CASE WHEN overdue THEN due_at + interval '1 minute' END,
       CASE WHEN overdue THEN superior END, CASE WHEN overdue THEN left(holder_region, level) END,
       CASE WHEN sent_back THEN 'PAUSED' ELSE 'OPEN' END
  FROM plan_task AS task
  LEFT JOIN plan_household AS home USING (household)
 ORDER BY opened_at;

-- The day before loading was taken; the day of loading is the service's own.
INSERT INTO daily_tick (district_code, day, ran_at)
SELECT '621202', pg_temp.day() - 1, pg_temp.at(pg_temp.day() - 1, 1);
