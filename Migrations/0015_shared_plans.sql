-- A plan that was taken back as a whole is no longer there for anybody, however it was shared; and
-- a plan out of somebody's own file was started on the day that file says.

ALTER TABLE plan ADD COLUMN started_on TEXT
  CHECK (started_on IS NULL OR date(started_on, '+0 days') IS started_on);

-- What somebody may read of a plan; without an item it is all of it, also what comes. What was said
-- last, of a line or of all, counts.
CREATE VIEW plan_read AS
  SELECT h.plan, h.person, h.item, h.part, h.on_day
  FROM plan_reader AS h
  WHERE h.held = 1 AND h.event NOT IN (SELECT event FROM undone)
    AND NOT EXISTS (
      SELECT 1 FROM plan_reader AS l
      WHERE l.plan = h.plan AND l.person = h.person AND l.id > h.id
        AND (l.item IS NULL OR (l.item IS h.item AND l.part IS h.part))
        AND l.event NOT IN (SELECT event FROM undone));

DROP VIEW x_plan;
-- A plan that somebody else may read; one that nobody else reads is not there.
CREATE VIEW x_plan AS
  SELECT 'P' || p.id AS plan, e.employee, p.origin, min(r.on_day) AS shared_on,
    'P' || p.follows AS follows
  FROM plan AS p
  JOIN plan_reader AS r ON r.plan = p.id AND r.event NOT IN (SELECT event FROM undone)
  LEFT JOIN employee_number AS e ON e.person = p.person
  WHERE EXISTS (SELECT 1 FROM plan_read AS h WHERE h.plan = p.id AND h.person <> p.person)
  GROUP BY p.id, e.employee, p.origin, p.follows;
