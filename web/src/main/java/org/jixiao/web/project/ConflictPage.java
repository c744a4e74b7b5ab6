package org.jixiao.web.project;

import java.util.List;
import org.jixiao.domain.project.FieldChange;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.project.SheetDifferences;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Both readings of a sheet that two people have changed, place by place. */
@Component
class ConflictPage {

    /**
     * One difference and the choice it leaves.
     *
     * @param key names the choice in the form: a field, or one row of indicators
     */
    record Difference(String key, FieldChange change) {}

    String show(ProjectPage present, SheetForm mine, ProposedSheet typed, Model model) {
        List<Difference> differences =
                SheetDifferences.between(present.sheet(), TypedFindings.sheet(typed)).stream()
                        .map(change -> new Difference(SheetMerge.key(change.anchor()), change))
                        .toList();
        model.addAttribute("project", present);
        model.addAttribute("form", mine);
        model.addAttribute("differences", differences);
        return "project/conflict";
    }
}
