package org.jixiao.domain.review;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Anchor;

/**
 * A remark (退回意见) pinned to a place of the sheet, with its thread. It survives resubmission until
 * the reviewer resolves it.
 *
 * @param revision the revision of the sheet it was made on
 */
public record Remark(
        RemarkId id,
        int revision,
        Anchor anchor,
        ReasonCode reason,
        String text,
        ActorId by,
        List<Reply> replies,
        boolean answered,
        boolean resolved) {

    /** One answer in a thread. */
    public record Reply(ActorId by, String text) {}

    public Remark {
        replies = List.copyOf(replies);
    }

    /** A remark just made, with nothing said to it yet. */
    public static Remark made(RemarkId id, int revision, NewRemark remark, ActorId by) {
        return new Remark(
                id,
                revision,
                remark.anchor(),
                remark.reason(),
                remark.text(),
                by,
                List.of(),
                false,
                false);
    }

    /** The thread with one more reply; a reply of the filing unit counts as its answer. */
    public Remark withReply(Reply reply, boolean answers) {
        List<Reply> thread = new ArrayList<>(replies);
        thread.add(reply);
        return new Remark(
                id, revision, anchor, reason, text, by, thread, answered || answers, resolved);
    }

    public Remark withResolved() {
        return new Remark(id, revision, anchor, reason, text, by, replies, answered, true);
    }

    /** The thread going on, with the unit owing an answer again. */
    public Remark withReopened(Reply why) {
        List<Reply> thread = new ArrayList<>(replies);
        thread.add(why);
        return new Remark(id, revision, anchor, reason, text, by, thread, false, false);
    }

    /** Whether the unit still owes an answer. */
    public boolean awaitsAnswer() {
        return !answered && !resolved;
    }
}
