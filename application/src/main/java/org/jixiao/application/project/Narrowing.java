package org.jixiao.application.project;

import org.jixiao.domain.review.Grade;
import org.jixiao.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer asks for beyond place, time and status; what is null or false does not restrict.
 *
 * @param least the smallest total, in 元
 * @param most the largest total, in 元
 * @param openRemarks only with remarks not yet resolved
 * @param holder who has it open for review
 * @param grade the overall grade it passed with
 * @param waitingDays only what has been in its status for longer than that many days
 * @param mine only in the districts the person asking has marked as their own
 * @param adjusting only those whose approved sheet is being adjusted (调整中)
 */
public record Narrowing(
        @Nullable Money least,
        @Nullable Money most,
        boolean openRemarks,
        @Nullable Holder holder,
        @Nullable Grade grade,
        @Nullable Integer waitingDays,
        boolean mine,
        boolean adjusting) {

    public static final Narrowing NONE =
            new Narrowing(null, null, false, null, null, null, false, false);

    /** Whether it depends on who asks. */
    public boolean asksForMe() {
        return mine || holder == Holder.ME || holder == Holder.OTHERS;
    }

    /** Who has a project open for review, as seen by the person asking. */
    public enum Holder {
        ME,
        NOBODY,
        OTHERS
    }
}
