package org.jixiao.web.review;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.web.project.Places;
import org.jixiao.web.review.ReviewForm.Pending;
import org.jixiao.web.shared.FormProblem;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.Messages;

/**
 * Remarks that were opened at a place and say nothing. A return names them: the unit would be told
 * less than the reviewer meant. Other decisions leave them out.
 */
final class UnsaidRemarks {

    private UnsaidRemarks() {}

    /** One problem each, at the field of its text. */
    static List<FormProblem> of(ReviewForm form, Sheet sheet) {
        List<FormProblem> unsaid = new ArrayList<>();
        List<Pending> pending = form.pending();
        for (int at = 0; at < pending.size(); at++) {
            if (Given.filled(pending.get(at).text()).isEmpty()) {
                String place = Places.label(anchor(pending.get(at)), sheet);
                unsaid.add(
                        new FormProblem(
                                "remark-" + at + "-text",
                                Messages.of("review.remark.unsaid", at + 1, place)));
            }
        }
        return unsaid;
    }

    private static Anchor anchor(Pending pending) {
        return Given.filled(pending.anchor()).map(Anchor::parse).orElse(new Anchor.WholeSheet());
    }
}
