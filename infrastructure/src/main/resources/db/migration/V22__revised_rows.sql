-- A row of an upload becomes a project, revises one, or finds one that reads the same. Which project is known already; whether
-- the row has changed it is not to be seen from there.
ALTER TABLE table_import_row ADD COLUMN revised boolean NOT NULL DEFAULT false;
