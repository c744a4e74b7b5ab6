package org.jixiao.application.approval;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jixiao.domain.approval.DisclosedRow;
import org.jixiao.domain.approval.DisclosureId;
import org.jixiao.domain.approval.LeftOut;
import org.jixiao.domain.approval.TableKind;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;

/**
 * A disclosed table.
 *
 * @param number the how-manieth of this unit and year, from 1
 * @param name of the unit or department as printed
 * @param total in 元
 * @param sha256 of the table as text
 * @param who who disclosed it, and for whom
 * @param by the person, or both
 * @param byUnit the unit they acted in
 */
public record DisclosureView(
        DisclosureId of,
        int number,
        TableKind kind,
        String name,
        List<DisclosedRow> rows,
        Money total,
        String sha256,
        List<LeftOut> leftOut,
        Instant at,
        String who,
        ActorId by,
        UnitCode byUnit) {

    public DisclosureView {
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /** As addresses name it: {@code 440114-2025-1}. */
    public String id() {
        return of + "-" + number;
    }

    /**
     * In whose place a disclosed table is put together again: what was published is public to
     * everyone who may read the disclosure, also where single projects have moved elsewhere since.
     */
    Actor discloser() {
        return new Actor(by, who, byUnit, "", Set.of(Role.CITY_APPROVER));
    }
}
