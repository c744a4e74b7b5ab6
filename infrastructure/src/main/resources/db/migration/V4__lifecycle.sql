-- What is in force: the approved or disclosed sheet, also while an adjustment of it is under way; null before approval.
ALTER TABLE project_list
    ADD COLUMN in_force_phase                         text,
    ADD COLUMN in_force_fiscal_appropriation          numeric(20, 2),
    ADD COLUMN in_force_special_account_appropriation numeric(20, 2),
    ADD COLUMN in_force_other_funds                   numeric(20, 2),
    ADD COLUMN adjusting                              boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN project_list.in_force_phase IS 'APPROVED or DISCLOSED: what the sheet in force counts as; amounts in yuan (元)';
COMMENT ON COLUMN project_list.adjusting IS 'whether the other columns tell of an adjustment beside the sheet in force';
UPDATE project_list SET
    in_force_phase = phase,
    in_force_fiscal_appropriation = fiscal_appropriation,
    in_force_special_account_appropriation = special_account_appropriation,
    in_force_other_funds = other_funds
WHERE phase IN ('APPROVED', 'DISCLOSED');
CREATE INDEX ON project_list (fiscal_year, unit_code) WHERE adjusting;
