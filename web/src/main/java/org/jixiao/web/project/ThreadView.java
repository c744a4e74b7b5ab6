package org.jixiao.web.project;

import java.util.List;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.review.Remark;
import org.jixiao.web.shared.Messages;

/**
 * A remark with what has been said to it, by people with names.
 *
 * @param place what people call the place it is pinned to
 */
public record ThreadView(
        int number,
        int revision,
        String anchor,
        String place,
        String reason,
        String text,
        String by,
        List<Said> replies,
        boolean answered,
        boolean resolved) {

    /** One answer. */
    public record Said(String by, String text) {}

    public static List<ThreadView> of(List<Remark> remarks, Sheet sheet, People people) {
        return remarks.stream().map(remark -> of(remark, sheet, people)).toList();
    }

    private static ThreadView of(Remark remark, Sheet sheet, People people) {
        return new ThreadView(
                remark.id().value(),
                remark.revision(),
                remark.anchor().text(),
                Places.label(remark.anchor(), sheet),
                Messages.of(remark.reason()),
                remark.text(),
                people.name(remark.by()),
                remark.replies().stream()
                        .map(reply -> new Said(people.name(reply.by()), reply.text()))
                        .toList(),
                remark.answered(),
                remark.resolved());
    }

    public boolean awaitsAnswer() {
        return !answered && !resolved;
    }

    /** Where the thread stands, in a word. */
    public String state() {
        return Messages.of(
                resolved ? "thread.resolved" : answered ? "thread.answered" : "thread.open");
    }
}
