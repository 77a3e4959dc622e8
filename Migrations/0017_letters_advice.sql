-- Two more views for analysts: letters about what lapses, and advice that was shown.

-- A letter that was sent about what would lapse, and when it was confirmed.
CREATE VIEW x_notice AS
  SELECT 'N' || n.id AS notice, e.employee, s.code AS scheme, n.sent_on, n.last_day, n.amount,
    s.unit,
    (SELECT min(r.on_day) FROM notice_receipt AS r
      WHERE r.notice = n.id AND r.event NOT IN (SELECT event FROM undone)) AS acknowledged_on
  FROM notice AS n
  JOIN scheme AS s ON s.id = n.scheme
  LEFT JOIN employee_number AS e ON e.person = n.person
  WHERE n.event NOT IN (SELECT event FROM undone);

-- What research says that was shown with the version of an agreement that counts; of texts that
-- were erased nothing is left, since the code says what they were about.
CREATE VIEW x_advice AS
  SELECT 'A' || v.agreement AS agreement, v.version, a.code, a.grade, a.dated_on
  FROM craft_advice AS a
  JOIN agreement_counting AS k ON k.id = a.agreement_version
  JOIN agreement_version_now AS v ON v.id = k.id
  JOIN text_body AS b ON b.text = a.words AND b.body IS NOT NULL
  WHERE a.event NOT IN (SELECT event FROM undone);

DROP TRIGGER view_column_insert;
INSERT INTO view_column VALUES
  ('x_notice', 1, 'notice', 'text', NULL, 0, 0, '1.4', 'Nummer van de brief', 'Number of the letter'),
  ('x_notice', 2, 'employee', 'text', NULL, 1, 1, '1.4', 'Personeelsnummer', 'Employee number'),
  ('x_notice', 3, 'scheme', 'text', NULL, 0, 0, '1.4', 'Code van de regeling', 'Code of the scheme'),
  ('x_notice', 4, 'sent_on', 'day', NULL, 0, 0, '1.4', 'Dag waarop hij is verstuurd',
    'Day on which it was sent'),
  ('x_notice', 5, 'last_day', 'day', NULL, 0, 0, '1.4',
    'Laatste dag van wat er vervalt', 'Last day of what lapses'),
  ('x_notice', 6, 'amount', 'integer', 'cent or minute', 0, 0, '1.4',
    'Wat er die dag zou vervallen, toen de brief werd geschreven',
    'What would lapse that day, when the letter was written'),
  ('x_notice', 7, 'unit', 'text', NULL, 0, 0, '1.4', 'EUR of MIN', 'EUR or MIN'),
  ('x_notice', 8, 'acknowledged_on', 'day', NULL, 1, 0, '1.4',
    'Dag waarop ontvangst is bevestigd', 'Day on which it was confirmed'),
  ('x_advice', 1, 'agreement', 'text', NULL, 0, 0, '1.4',
    'Nummer van de afspraak', 'Number of the agreement'),
  ('x_advice', 2, 'version', 'integer', NULL, 0, 0, '1.4', 'Versie', 'Version'),
  ('x_advice', 3, 'code', 'text', NULL, 0, 0, '1.4',
    'Waarover: structural, challenging, social, hindering, only_hindering of feedback',
    'About what: structural, challenging, social, hindering, only_hindering or feedback'),
  ('x_advice', 4, 'grade', 'text', NULL, 0, 0, '1.4',
    'Hoe zeker: consistent, mixed, one_study of caution',
    'How sure: consistent, mixed, one_study or caution'),
  ('x_advice', 5, 'dated_on', 'day', NULL, 0, 0, '1.4',
    'Dag waarop het onderzoek is gewogen', 'Day on which the research was weighed');
CREATE TRIGGER view_column_insert BEFORE INSERT ON view_column BEGIN
  SELECT RAISE(ABORT, 'view_column: what columns mean belongs to the schema');
END;
