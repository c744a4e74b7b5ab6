package org.jixiao.domain.project;

import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.Finding;

/**
 * The filer's word on the warnings of one check at one place, or anywhere within it (the whole
 * sheet included): why it is right all the same. Stays in the history.
 */
public record Acknowledgement(String check, Anchor anchor, String reason) {

    public boolean answers(Finding finding) {
        return check.equals(finding.check())
                && anchor.covers(finding.anchor())
                && !reason.isBlank();
    }
}
