package org.jixiao.web.audit;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.domain.project.Source;
import org.jixiao.web.shared.Messages;

/** Where an imported sheet stood, and who said what of it, in words. */
final class ImportedFrom {

    private ImportedFrom() {}

    static List<String> of(Source source) {
        List<String> told = new ArrayList<>();
        told.add(Messages.of("audit.imported", source.document(), source.row()));
        source.answers()
                .forEach(
                        answer ->
                                told.add(
                                        Messages.of(
                                                "audit.imported.answer",
                                                Messages.of("audit.imported." + answer.field()),
                                                answer.name())));
        Source.Check check = source.check();
        if (check != null) {
            told.add(Messages.of("audit.imported.check", check.name()));
        }
        return told;
    }
}
