package org.jixiao.domain.checks;

import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.SheetField;

/**
 * R15: a sheet has at least as many indicators as the fiscal year asks for; none at all is FORM's.
 */
final class FewIndicatorsCheck implements Check {

    @Override
    public CheckCode code() {
        return CheckCode.R15;
    }

    @Override
    public void look(Subject subject, Report report) {
        int rows = subject.indicators().size();
        int fewest = subject.thresholds().fewestIndicators();
        if (rows > 0 && rows < fewest) {
            report.wrong(Flaw.R15_TOO_FEW, Anchor.of(SheetField.INDICATORS), "", rows, fewest);
        }
    }
}
