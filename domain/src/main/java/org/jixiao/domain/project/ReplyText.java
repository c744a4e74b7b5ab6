package org.jixiao.domain.project;

import java.util.Optional;
import org.jixiao.domain.shared.Rejection;

/** What a reply to a remark may say, for those who ask before they send several things. */
public final class ReplyText {

    private static final String FIELD = "text";
    private static final String LABEL = "答复内容";

    private ReplyText() {}

    /** Why a reply of this text would be refused. */
    public static Optional<Rejection> refusal(String text) {
        return Texts.missingOrTooLong(text, FIELD, LABEL).map(why -> why);
    }

    static void mustBeSayable(String text) {
        ProjectRules.aTextIsGiven(text, FIELD, LABEL);
    }
}
