package org.jixiao.web.shared;

import org.jixiao.domain.project.IndicatorCategory;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.review.Dimension;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.ReasonCode;
import org.springframework.stereotype.Component;

/** Shapes and words that go beside a status, so that colour is never the only sign. */
@Component
public class Words {

    public String shape(Phase phase) {
        return switch (phase) {
            case DRAFT -> "○";
            case SUBMITTED -> "▶";
            case UNDER_REVIEW -> "◐";
            case RETURNED -> "↩";
            case REVIEWED -> "✓";
            case REJECTED -> "✕";
            case APPROVED -> "■";
            case DISCLOSED -> "★";
        };
    }

    /** The id under which a place of a sheet stands on a page, so that links lead to it. */
    public String elementId(String anchor) {
        return "at-" + anchor.replace('/', '-');
    }

    public Dimension[] dimensions() {
        return Dimension.values();
    }

    public Grade[] grades() {
        return Grade.values();
    }

    public ReasonCode[] reasons() {
        return ReasonCode.values();
    }

    public IndicatorCategory[] categories() {
        return IndicatorCategory.values();
    }
}
