package org.jixiao.web.identity;

import org.jixiao.application.notices.NoticePeople;
import org.jixiao.domain.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Remembers the address of whoever signs in, so that notices can be sent there. */
@Component
class RememberedPeople {

    private static final Logger LOG = LoggerFactory.getLogger(RememberedPeople.class);

    private final NoticePeople people;

    RememberedPeople(NoticePeople people) {
        this.people = people;
    }

    /** Nobody is kept out because this fails. */
    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof OidcUser user) {
            try {
                Person person = Person.of(user.getIdToken().getClaims());
                people.remember(actor(person), user.getIdToken().getEmail());
            } catch (RuntimeException down) {
                LOG.warn("the address of {} is not remembered", user.getSubject(), down);
            }
        }
    }

    private static Actor actor(Person person) {
        return new Actor(
                person.id(), person.name(), person.unit(), person.unit().value(), person.roles());
    }
}
