package org.jixiao.web.organization;

import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.shared.Today;
import org.jixiao.domain.organization.OrganizationRejection.NoSuchUnit;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.UnitCode;
import org.springframework.stereotype.Component;

/** Units that exist today: a round does not know the tree, so what names a unit asks here first. */
@Component
class KnownUnits {

    private final OrganizationQueries organization;
    private final Today today;

    KnownUnits(OrganizationQueries organization, Today today) {
        this.organization = organization;
        this.today = today;
    }

    /**
     * @throws Refused with {@link NoSuchUnit}
     */
    void check(UnitCode unit) {
        if (organization.unit(unit, today.date()).isEmpty()) {
            throw new Refused(new NoSuchUnit(unit, today.date()));
        }
    }
}
