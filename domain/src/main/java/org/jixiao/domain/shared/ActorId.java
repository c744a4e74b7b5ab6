package org.jixiao.domain.shared;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * The stable identity of a person at the identity provider, never a name; or of two, where one
 * acted for the other: {@code delegate for principal}.
 *
 * <p>Whatever asks who had a part in something asks {@link #people()}, so that both count.
 */
public record ActorId(String value) {

    private static final int LONGEST = 100;
    private static final String FOR = " for ";

    /**
     * @throws IllegalArgumentException when a person is blank or longer than 100 characters
     */
    public ActorId {
        for (String person : value.split(FOR, 2)) {
            if (person.isBlank() || person.length() > LONGEST) {
                throw new IllegalArgumentException("人员标识不能为空，也不能超过 100 个字符");
            }
        }
    }

    /** This person acting for another one. */
    public ActorId actingFor(ActorId principal) {
        return new ActorId(person().value() + FOR + principal.person().value());
    }

    /** Who acts, whoever for. */
    public ActorId person() {
        int end = value.indexOf(FOR);
        return end < 0 ? this : new ActorId(value.substring(0, end));
    }

    /** For whom; empty for people who act for themselves. */
    public Optional<ActorId> principal() {
        int end = value.indexOf(FOR);
        return end < 0
                ? Optional.empty()
                : Optional.of(new ActorId(value.substring(end + FOR.length())));
    }

    /** Everyone who is answerable: the person, and the one acted for. */
    public Set<ActorId> people() {
        return principal().map(other -> Set.of(person(), other)).orElse(Set.of(this));
    }

    /** Whether anybody is in both. */
    public boolean sharesAPersonWith(ActorId other) {
        return !Collections.disjoint(people(), other.people());
    }

    @Override
    public String toString() {
        return value;
    }
}
