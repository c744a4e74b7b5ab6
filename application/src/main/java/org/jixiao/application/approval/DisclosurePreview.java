package org.jixiao.application.approval;

import java.util.List;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.table.PublicTable;
import org.jixiao.domain.approval.TableFacts;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What disclosing a unit or department now would publish.
 *
 * @param table null when nothing is in force
 * @param inForce the projects of the table
 * @param pending what is neither in force nor 不予通过
 */
public record DisclosurePreview(
        UnitView unit,
        FiscalYear year,
        @Nullable PublicTable table,
        List<Filed> inForce,
        List<Filed> pending,
        TableFacts facts) {

    public DisclosurePreview {
        inForce = List.copyOf(inForce);
        pending = List.copyOf(pending);
    }

    /** How many are in force and not published yet. */
    public long approved() {
        return inForce.size() - disclosed();
    }

    public long disclosed() {
        return inForce.stream().filter(DisclosurePreview::isDisclosed).count();
    }

    /** In 元. */
    public Money approvedTotal() {
        return total(inForce.stream().filter(project -> !isDisclosed(project)).toList());
    }

    /** In 元. */
    public Money disclosedTotal() {
        return total(inForce.stream().filter(DisclosurePreview::isDisclosed).toList());
    }

    /** In 元. */
    public Money pendingTotal() {
        return total(pending);
    }

    private static boolean isDisclosed(Filed project) {
        return project.validPhase() == Phase.DISCLOSED;
    }

    static Money total(List<Filed> projects) {
        return projects.stream()
                .map(project -> project.file().validSheet().funding().total())
                .reduce(Money.ZERO, Money::plus);
    }
}
