package org.jixiao.web.review;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectCommand.PassReview;
import org.jixiao.domain.project.ProjectCommand.RejectProject;
import org.jixiao.domain.project.ProjectCommand.ReturnProject;
import org.jixiao.domain.project.ProjectCommand.SendBackInDistrict;
import org.jixiao.domain.review.Decision;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.NewRemark;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.shared.BodyReader;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * How a review ends.
 *
 * @param decision PASS, RETURN or REJECT
 * @param grades needed to pass or reject
 * @param remarks at least one to return
 * @param unlock ALL or PINNED, what a return lets the unit change; ALL when left out
 */
record ReviewBody(
        @Nullable String decision,
        @Nullable GradesBody grades,
        @Nullable String opinion,
        @Nullable List<@Nullable RemarkBody> remarks,
        @Nullable String unlock) {

    private static final int MOST_REMARKS = 200;

    /** EXCELLENT, GOOD, FAIR or POOR in each dimension and overall; 优, 良, 中, 差 are read too. */
    record GradesBody(
            @Nullable String completeness,
            @Nullable String relevance,
            @Nullable String appropriateness,
            @Nullable String feasibility,
            @Nullable String overall) {

        Grades read(BodyReader reader, String base) {
            return new Grades(
                    grade(reader, base + "/completeness", completeness),
                    grade(reader, base + "/relevance", relevance),
                    grade(reader, base + "/appropriateness", appropriateness),
                    grade(reader, base + "/feasibility", feasibility),
                    grade(reader, base + "/overall", overall));
        }

        private static Grade grade(BodyReader reader, String pointer, @Nullable String text) {
            for (Grade grade : Grade.values()) {
                if (grade.label().equals(text)) {
                    return grade;
                }
            }
            return reader.name(pointer, text, Grade.EXCELLENT);
        }
    }

    /**
     * A remark to be made.
     *
     * @param anchor such as {@code sheet}, {@code targetStatement} or {@code
     *     indicators/3/annualValue}
     * @param reasonCode R1 to R17 or OTHER
     */
    record RemarkBody(@Nullable String anchor, @Nullable String reasonCode, @Nullable String text) {

        NewRemark read(BodyReader reader, String base) {
            return new NewRemark(
                    reader.value(base + "/anchor", anchor, Anchor::parse, new Anchor.WholeSheet()),
                    reader.name(base + "/reasonCode", reasonCode, ReasonCode.OTHER),
                    reader.text(base + "/text", text, BodyReader.LONG_TEXT));
        }
    }

    ProjectCommand read(ProjectId project) {
        BodyReader reader = new BodyReader();
        Decision wanted = reader.name("/decision", decision, Decision.PASS);
        Grades given = grades(reader, wanted);
        String words = reader.optionalText("/opinion", opinion, BodyReader.LONG_TEXT);
        List<NewRemark> made = remarks(reader);
        Unlock parts = unlock == null ? Unlock.ALL : reader.name("/unlock", unlock, Unlock.ALL);
        reader.done();
        return switch (wanted) {
            case PASS -> new PassReview(project, given, words, made);
            case REJECT -> new RejectProject(project, given, words, made);
            case RETURN ->
                    new ReturnProject(project, grades == null ? null : given, words, made, parts);
        };
    }

    /** As a return of the district, which gives no grades. */
    SendBackInDistrict readForTheDistrict(ProjectId project) {
        BodyReader reader = new BodyReader();
        String words = reader.optionalText("/opinion", opinion, BodyReader.LONG_TEXT);
        List<NewRemark> made = remarks(reader);
        Unlock parts = unlock == null ? Unlock.ALL : reader.name("/unlock", unlock, Unlock.ALL);
        reader.done();
        return new SendBackInDistrict(project, words, made, parts);
    }

    /** A return may go without grades, for which a stand-in is returned. */
    private Grades grades(BodyReader reader, Decision wanted) {
        if (grades == null) {
            if (wanted != Decision.RETURN) {
                reader.wrong("/grades", "required", Messages.of("api.grades-missing"));
            }
            return Grades.all(Grade.FAIR);
        }
        return grades.read(reader, "/grades");
    }

    private List<NewRemark> remarks(BodyReader reader) {
        List<@Nullable RemarkBody> given = remarks == null ? List.of() : remarks;
        if (given.size() > MOST_REMARKS) {
            reader.wrong("/remarks", "too-many", Messages.of("api.too-many-remarks", MOST_REMARKS));
            return List.of();
        }
        List<NewRemark> made = new ArrayList<>();
        for (int place = 0; place < given.size(); place++) {
            RemarkBody remark = given.get(place);
            String at = "/remarks/" + place;
            made.add((remark == null ? new RemarkBody(null, null, null) : remark).read(reader, at));
        }
        return made;
    }
}
