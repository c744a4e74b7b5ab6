package org.jixiao.domain.project;

import java.util.Optional;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Rejection;

/** What a reply to a remark may say, for those who ask before they send several things. */
public final class ReplyText {

    private static final String LABEL = "答复内容";

    private ReplyText() {}

    /** Why a reply of this text would be refused. */
    public static Optional<Rejection> refusal(String text) {
        try {
            mustBeSayable(text);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.rejection());
        }
    }

    static void mustBeSayable(String text) {
        ProjectRules.aTextIsGiven(text, "text", LABEL);
    }
}
