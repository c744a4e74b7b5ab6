package org.jixiao.domain.organization;

import java.util.List;
import org.jixiao.domain.organization.UnitTreeCommand.CloseUnit;
import org.jixiao.domain.organization.UnitTreeCommand.EstablishUnit;
import org.jixiao.domain.organization.UnitTreeCommand.MoveUnit;
import org.jixiao.domain.organization.UnitTreeCommand.RenameUnit;
import org.jixiao.domain.organization.UnitTreeEvent.UnitClosed;
import org.jixiao.domain.organization.UnitTreeEvent.UnitEstablished;
import org.jixiao.domain.organization.UnitTreeEvent.UnitMoved;
import org.jixiao.domain.organization.UnitTreeEvent.UnitRenamed;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** What happens when the unit tree is asked something. */
public final class UnitTreeDecider {

    private UnitTreeDecider() {}

    /**
     * @throws Refused with an {@link OrganizationRejection}
     */
    public static List<UnitTreeEvent> decide(UnitTree tree, UnitTreeCommand command, Actor actor) {
        OrganizationRules.onlyTheSystemAdministratorArranges(actor);
        return switch (command) {
            case EstablishUnit c -> establish(tree, c, actor);
            case RenameUnit c -> rename(tree, c, actor);
            case MoveUnit c -> move(tree, c, actor);
            case CloseUnit c -> close(tree, c, actor);
        };
    }

    private static List<UnitTreeEvent> establish(UnitTree tree, EstablishUnit c, Actor actor) {
        if (tree.latest(c.unit()).isPresent()) {
            throw new Refused(new OrganizationRejection.UnitExists(c.unit()));
        }
        OrganizationRules.aNameIsGiven(c.name());
        theParentSuitsTheLevel(tree, c, c.level(), c.parent());
        return List.of(
                new UnitEstablished(
                        c.unit(), c.level(), c.name(), c.parent(), c.from(), actor.id()));
    }

    private static List<UnitTreeEvent> rename(UnitTree tree, RenameUnit c, Actor actor) {
        UnitSpell now = standing(tree, c);
        OrganizationRules.aNameIsGiven(c.name());
        if (now.name().equals(c.name())) {
            return List.of();
        }
        return List.of(new UnitRenamed(c.unit(), c.name(), c.from(), actor.id()));
    }

    private static List<UnitTreeEvent> move(UnitTree tree, MoveUnit c, Actor actor) {
        UnitSpell now = standing(tree, c);
        theParentSuitsTheLevel(tree, c, now.level(), c.parent());
        if (c.parent().equals(now.parent())) {
            return List.of();
        }
        return List.of(new UnitMoved(c.unit(), c.parent(), c.from(), actor.id()));
    }

    private static List<UnitTreeEvent> close(UnitTree tree, CloseUnit c, Actor actor) {
        standing(tree, c);
        if (tree.hasOpenChildren(c.unit(), c.from())) {
            throw new Refused(new OrganizationRejection.UnitHasChildren(c.unit()));
        }
        return List.of(new UnitClosed(c.unit(), c.from(), actor.id()));
    }

    /** The unit's present spell, which a change may only follow, never precede. */
    private static UnitSpell standing(UnitTree tree, UnitTreeCommand c) {
        UnitSpell last =
                tree.latest(c.unit())
                        .filter(spell -> spell.until() == null)
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                new OrganizationRejection.NoSuchUnit(
                                                        c.unit(), c.from())));
        if (c.from().isBefore(last.from())) {
            throw new Refused(new OrganizationRejection.DateGoesBack(c.unit(), last.from()));
        }
        return last;
    }

    private static void theParentSuitsTheLevel(
            UnitTree tree, UnitTreeCommand c, UnitLevel level, @Nullable UnitCode parent) {
        boolean suits =
                parent == null
                        ? level == UnitLevel.CITY_BUREAU && tree.spells().isEmpty()
                        : tree.lasting(parent, c.from())
                                .filter(above -> level.mayStandBelow(above.level()))
                                .isPresent();
        if (!suits) {
            throw new Refused(new OrganizationRejection.WrongParent(c.unit(), parent));
        }
    }
}
