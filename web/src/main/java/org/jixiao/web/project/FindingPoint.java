package org.jixiao.web.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jixiao.domain.shared.Finding;
import org.jixiao.domain.shared.Finding.Severity;

/**
 * One finding as a page shows it.
 *
 * @param place what people call the place
 * @param link where the place is: the address of its field
 * @param field the name of the field for the filer's word on it; empty where none is asked for
 * @param reason what the filer has typed there
 */
record FindingPoint(Finding finding, String place, String link, String field, String reason) {

    /** The findings of one severity, in the order of the sheet. */
    record Group(Severity severity, List<FindingPoint> points) {

        /** For one reason that goes for all of them: the checks that warn more than once. */
        public List<String> repeated() {
            if (severity != Severity.WARN) {
                return List.of();
            }
            List<String> checks = points.stream().map(point -> point.finding.check()).toList();
            return checks.stream()
                    .distinct()
                    .filter(check -> checks.indexOf(check) != checks.lastIndexOf(check))
                    .toList();
        }
    }

    /** Blocking ones first, then warnings, then what no check can decide. */
    static List<Group> grouped(List<FindingPoint> points) {
        List<Group> groups = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            List<FindingPoint> of =
                    points.stream()
                            .filter(point -> point.finding.severity() == severity)
                            .sorted(Comparator.comparing(point -> point.finding.check().length()))
                            .toList();
            if (!of.isEmpty()) {
                groups.add(new Group(severity, of));
            }
        }
        return groups;
    }
}
