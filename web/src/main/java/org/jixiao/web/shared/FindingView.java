package org.jixiao.web.shared;

import org.jixiao.domain.shared.Finding;

/**
 * What a check found, as the API shows it.
 *
 * @param anchor the place on the sheet, such as {@code indicators/3/annualValue}, where the number
 *     is the indicator's id
 * @param quoted the text found there, possibly empty
 * @param sentence what is wrong
 * @param proposal what to write instead
 */
public record FindingView(
        String check,
        String severity,
        String anchor,
        String quoted,
        String sentence,
        String proposal) {

    public static FindingView of(Finding finding) {
        return new FindingView(
                finding.check(),
                finding.severity().name(),
                finding.anchor().text(),
                finding.quoted(),
                Messages.wrong(finding),
                Messages.proposal(finding));
    }
}
