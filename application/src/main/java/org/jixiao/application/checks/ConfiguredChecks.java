package org.jixiao.application.checks;

import java.util.List;
import org.jixiao.domain.checks.SheetChecks;
import org.jixiao.domain.project.CheckedSheet;
import org.jixiao.domain.project.SheetCheck;
import org.jixiao.domain.shared.Finding;

/** The one way in which sheets are checked: by 检查 as by 送审, on the same facts. */
public final class ConfiguredChecks implements SheetCheck {

    private final CheckFacts facts;

    public ConfiguredChecks(CheckFacts facts) {
        this.facts = facts;
    }

    @Override
    public List<Finding> findings(CheckedSheet sheet) {
        CheckFacts.Around around = facts.of(sheet);
        return SheetChecks.findings(sheet, around.surroundings(), around.rules());
    }
}
