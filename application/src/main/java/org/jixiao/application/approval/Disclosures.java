package org.jixiao.application.approval;

import java.util.List;
import java.util.Optional;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** The disclosed tables of the units within the viewer's scope. */
public interface Disclosures {

    /**
     * Latest first, at most 500.
     *
     * @param unit null for all
     * @param year null for all
     */
    List<DisclosureView> list(Actor viewer, @Nullable UnitCode unit, @Nullable FiscalYear year);

    /**
     * @param id as {@link DisclosureView#id} writes it
     */
    Optional<DisclosureView> find(Actor viewer, String id);
}
