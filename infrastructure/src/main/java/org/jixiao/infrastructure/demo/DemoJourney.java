package org.jixiao.infrastructure.demo;

import static org.jixiao.infrastructure.demo.DemoStep.ANSWER;
import static org.jixiao.infrastructure.demo.DemoStep.APPROVE;
import static org.jixiao.infrastructure.demo.DemoStep.CORRECT;
import static org.jixiao.infrastructure.demo.DemoStep.DISCLOSE;
import static org.jixiao.infrastructure.demo.DemoStep.FORWARD;
import static org.jixiao.infrastructure.demo.DemoStep.OPEN;
import static org.jixiao.infrastructure.demo.DemoStep.OPEN_ADJUSTMENT;
import static org.jixiao.infrastructure.demo.DemoStep.PASS;
import static org.jixiao.infrastructure.demo.DemoStep.PASS_AS_GOOD;
import static org.jixiao.infrastructure.demo.DemoStep.REJECT;
import static org.jixiao.infrastructure.demo.DemoStep.RETURN;
import static org.jixiao.infrastructure.demo.DemoStep.RETURN_IN_PART;
import static org.jixiao.infrastructure.demo.DemoStep.REVISE;
import static org.jixiao.infrastructure.demo.DemoStep.SEND_BACK;
import static org.jixiao.infrastructure.demo.DemoStep.SUBMIT;
import static org.jixiao.infrastructure.demo.DemoStep.TAKE_BACK_APPROVAL;
import static org.jixiao.infrastructure.demo.DemoStep.TAKE_BACK_REVIEW;
import static org.jixiao.infrastructure.demo.DemoStep.WITHDRAW;

import java.util.List;
import org.jixiao.domain.shared.BudgetRound;

/** How far a demo project has come, as the steps that took it there. */
enum DemoJourney {
    DRAFT(),
    WITHDRAWN(SUBMIT, WITHDRAW),
    SUBMITTED(SUBMIT),
    UNDER_REVIEW(SUBMIT, OPEN),
    RETURNED(SUBMIT, OPEN, RETURN),
    RETURNED_IN_PART(SUBMIT, OPEN, RETURN_IN_PART),
    ANSWERED(SUBMIT, OPEN, RETURN, ANSWER, REVISE),
    RESUBMITTED(SUBMIT, OPEN, RETURN, ANSWER, REVISE, SUBMIT),
    DECISION_TAKEN_BACK(SUBMIT, OPEN, PASS, TAKE_BACK_REVIEW),
    REVIEWED(SUBMIT, OPEN, PASS),
    REVIEWED_GOOD(SUBMIT, PASS_AS_GOOD),
    CORRECTED(SUBMIT, OPEN, PASS_AS_GOOD, CORRECT),
    REJECTED(SUBMIT, OPEN, REJECT),
    APPROVED(SUBMIT, OPEN, PASS, APPROVE),
    APPROVED_AFTER_RETURN(SUBMIT, OPEN, RETURN, ANSWER, REVISE, SUBMIT, OPEN, PASS, APPROVE),
    APPROVAL_TAKEN_BACK(SUBMIT, OPEN, PASS, APPROVE, TAKE_BACK_APPROVAL),
    DISCLOSED(SUBMIT, OPEN, PASS, APPROVE, DISCLOSE),
    AWAITING_FORWARDING(BudgetRound.ADJUSTMENT, SUBMIT),
    SENT_BACK(BudgetRound.ADJUSTMENT, SUBMIT, SEND_BACK),
    FORWARDED(BudgetRound.ADJUSTMENT, SUBMIT, FORWARD),
    ADJUSTING(SUBMIT, OPEN, PASS, APPROVE, OPEN_ADJUSTMENT, REVISE),
    ADJUSTMENT_AT_DISTRICT(SUBMIT, OPEN, PASS, APPROVE, DISCLOSE, OPEN_ADJUSTMENT, REVISE, SUBMIT),
    ADJUSTMENT_REVIEWED(
            SUBMIT, OPEN, PASS, APPROVE, OPEN_ADJUSTMENT, REVISE, SUBMIT, FORWARD, OPEN, PASS);

    private final BudgetRound round;
    private final List<DemoStep> steps;

    DemoJourney(DemoStep... steps) {
        this(BudgetRound.FIRST_SUBMISSION, steps);
    }

    DemoJourney(BudgetRound round, DemoStep... steps) {
        this.round = round;
        this.steps = List.of(steps);
    }

    /** The round it is filed in; that of adjustments asks for the district check. */
    BudgetRound round() {
        return round;
    }

    List<DemoStep> steps() {
        return steps;
    }
}
