package org.jixiao.web.identity;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jixiao.application.delegation.DelegationView;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.Messages;

/**
 * Why somebody no longer acts in a principal's place.
 *
 * @param sentence for the person, with who ended it and when as far as that is known
 */
record EndOfActing(Cause cause, String sentence) {

    enum Cause {
        REVOKED,
        EXPIRED,
        /** There is a delegation, but the principal has changed unit or roles; or there is none. */
        UNUSABLE;

        /** What scripts know it by. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param known the delegations that concern the delegate
     */
    static EndOfActing of(
            List<DelegationView> known,
            ActorId delegate,
            String principal,
            Instant now,
            Formats formats) {
        List<DelegationView> begun =
                known.stream()
                        .filter(view -> view.terms().delegate().equals(delegate))
                        .filter(view -> view.terms().principal().value().equals(principal))
                        .filter(view -> !view.terms().from().isAfter(now))
                        .toList();
        boolean holds = begun.stream().anyMatch(view -> view.holdsAt(now));
        return begun.stream()
                .max(Comparator.comparing(EndOfActing::endOf))
                .filter(last -> !holds)
                .map(last -> of(last, formats))
                .orElseGet(
                        () ->
                                new EndOfActing(
                                        Cause.UNUSABLE,
                                        Messages.of("identity.delegationEnded.unusable")));
    }

    private static Instant endOf(DelegationView view) {
        var revoked = view.revoked();
        return revoked == null ? view.terms().until() : revoked.at();
    }

    private static EndOfActing of(DelegationView last, Formats formats) {
        String principal = last.terms().principalName();
        String at = formats.minute(endOf(last));
        var revoked = last.revoked();
        return revoked == null
                ? new EndOfActing(
                        Cause.EXPIRED,
                        Messages.of("identity.delegationEnded.expired", principal, at))
                : new EndOfActing(
                        Cause.REVOKED,
                        Messages.of(
                                "identity.delegationEnded.revoked",
                                principal,
                                at,
                                revoked.by(),
                                revoked.reason()));
    }
}
