package org.jixiao.web.bulk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jixiao.application.bulk.BulkAction;
import org.jixiao.application.bulk.BulkJob;
import org.jixiao.application.bulk.BulkWords.Explanation;
import org.jixiao.application.project.UnsavedSheets;
import org.jixiao.domain.project.Acknowledgement;
import org.jixiao.domain.project.CheckedSheet;
import org.jixiao.domain.project.ProjectFile;
import org.jixiao.domain.project.SheetCheck;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.Finding;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.shared.Given;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the checks say of the sheets of a bulk submission, before it begins. */
@Component
class JobWarnings {

    /** Before the code of a check, the name of the field for the reason. */
    static final String FIELD = "explain.";

    private final SheetCheck check;
    private final UnsavedSheets unsaved;

    JobWarnings(SheetCheck check, UnsavedSheets unsaved) {
        this.check = check;
        this.unsaved = unsaved;
    }

    /**
     * The warnings of one check.
     *
     * @param projects how many projects have them
     * @param example the first of them, on the sheet named {@code name}
     * @param reason what has been typed for them
     */
    record Warned(String check, int projects, Finding example, String name, String reason) {

        public String field() {
            return FIELD + check;
        }
    }

    /**
     * What the sheets come to.
     *
     * @param blocked by project, how many places must be put right
     * @param unsaved of how many somebody has typed something that is not saved
     * @param adjusting how many are being adjusted
     */
    record Found(List<Warned> warned, Map<ProjectId, Long> blocked, long unsaved, long adjusting) {

        static final Found NOTHING = new Found(List.of(), Map.of(), 0, 0);
    }

    /**
     * @param files those that the rules would not refuse for another reason already
     */
    Found of(BulkJob job, List<ProjectFile> files, Map<String, String> typed) {
        if (job.action() != BulkAction.SUBMIT) {
            return Found.NOTHING;
        }
        Map<String, Warned> warned = new TreeMap<>(Comparator.comparing(JobWarnings::inOrder));
        Map<ProjectId, Long> blocked = new HashMap<>();
        for (ProjectFile file : files) {
            List<Finding> findings = check.findings(CheckedSheet.of(file));
            long blocks = findings.stream().filter(Finding::blocks).count();
            if (blocks > 0) {
                blocked.put(file.id(), blocks);
            } else {
                onePerCheck(findings).forEach(finding -> count(warned, finding, file, typed));
            }
        }
        return new Found(
                List.copyOf(warned.values()),
                blocked,
                unsaved.unsavedOf(job.actor(), files.stream().map(ProjectFile::id).toList()),
                files.stream().filter(ProjectFile::adjusting).count());
    }

    /** R2 before R10. */
    private static String inOrder(String code) {
        return "%04d%s".formatted(code.length(), code);
    }

    private static Stream<Finding> onePerCheck(List<Finding> findings) {
        Map<String, Finding> first = new TreeMap<>();
        findings.stream()
                .filter(Finding::warns)
                .forEach(finding -> first.putIfAbsent(finding.check(), finding));
        return first.values().stream();
    }

    private static void count(
            Map<String, Warned> warned,
            Finding finding,
            ProjectFile file,
            Map<String, String> typed) {
        String code = finding.check();
        Warned before = warned.get(code);
        String reason = Given.text(typed.get(FIELD + code));
        warned.put(
                code,
                before == null
                        ? new Warned(code, 1, finding, file.sheet().name(), reason)
                        : new Warned(
                                code,
                                before.projects() + 1,
                                before.example(),
                                before.name(),
                                reason));
    }

    /** The reasons typed, each for all projects of a job. */
    static List<Explanation> explanations(Map<String, String> typed) {
        return typed.entrySet().stream()
                .filter(field -> field.getKey().startsWith(FIELD))
                .filter(field -> Given.filled(field.getValue()).isPresent())
                .map(field -> everywhere(field.getKey(), field.getValue()))
                .toList();
    }

    private static Explanation everywhere(String field, @Nullable String reason) {
        String code = field.substring(FIELD.length());
        return new Explanation(
                null, new Acknowledgement(code, new Anchor.WholeSheet(), Given.text(reason)));
    }
}
