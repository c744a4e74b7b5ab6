package org.jixiao.application.notices;

import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;

/**
 * Whom a notice is for. People and their roles live at the identity provider, so that most notices
 * are for whoever holds a role in a place.
 */
public sealed interface Addressee {

    record OnePerson(ActorId person) implements Addressee {}

    /** Those who file for exactly that unit. */
    record FilersOf(UnitCode unit) implements Addressee {}

    /** Those who file for that unit or any below it. */
    record FilersBelow(UnitCode unit) implements Addressee {}

    /** Those who hold the role in a unit above that one, or in it. */
    record Above(UnitCode unit, Role role) implements Addressee {}

    /** Everyone who holds the role. */
    record Everywhere(Role role) implements Addressee {}
}
