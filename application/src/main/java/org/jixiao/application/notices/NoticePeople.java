package org.jixiao.application.notices;

import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jspecify.annotations.Nullable;

/** What has to be known of people to write to them: they live at the identity provider. */
public interface NoticePeople {

    /** Remembers somebody who has just signed in; {@code email} null when they have none. */
    void remember(Actor person, @Nullable String email);

    /** The address they signed in with last; null when unknown. */
    @Nullable String email(ActorId person);

    Mailing mailing(ActorId person);

    void choose(Actor person, Mailing mailing);

    /** Whether this installation sends e-mail at all. */
    boolean mailIsSent();
}
