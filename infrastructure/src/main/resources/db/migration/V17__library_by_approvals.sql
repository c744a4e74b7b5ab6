-- The library is written by approvals and taken-back approvals alone: its versions are those after the last of them.
DELETE FROM library_project;
INSERT INTO library_project (id, version)
SELECT aggregate_id, max(sequence) + 1 FROM domain_event
WHERE aggregate_type = 'ProjectAggregate' AND name IN ('jixiao.project-approved', 'jixiao.approval-taken-back')
GROUP BY aggregate_id;
COMMENT ON TABLE library_project IS 'after which approval, or approval taken back, of each project the library counts';
