package org.jixiao.web.project;

import java.net.URI;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.BodyReader;
import org.jixiao.web.shared.CommandAnswer;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Files new projects for the API. */
@Component
class NewProjects {

    private static final SheetBody NO_SHEET = new SheetBody(null, null, null, null);

    private final ProjectFiling filing;
    private final OrganizationQueries organization;
    private final ProjectQueries projects;

    NewProjects(ProjectFiling filing, OrganizationQueries organization, ProjectQueries projects) {
        this.filing = filing;
        this.organization = organization;
        this.projects = projects;
    }

    /**
     * A project to be drafted.
     *
     * @param round FIRST_SUBMISSION, SECOND_SUBMISSION, MID_YEAR_ADDITION or ADJUSTMENT
     */
    record Body(
            @Nullable String unitCode,
            @Nullable Integer fiscalYear,
            @Nullable String round,
            @Nullable SheetBody sheet) {}

    /** The new project. */
    record Filed(String id, String code, long version) {}

    /** The new project and how the command went. */
    record Outcome(CommandOutcome command, Filed filed) {

        ResponseEntity<Filed> answer(URI location) {
            return CommandAnswer.with(ResponseEntity.created(location), command).body(filed);
        }
    }

    Outcome file(Body body, Request request) {
        BodyReader reader = new BodyReader();
        UnitCode unit =
                reader.value("/unitCode", body.unitCode(), UnitCode::new, request.actor().unit());
        RoundId round =
                new RoundId(
                        reader.value(
                                "/fiscalYear",
                                body.fiscalYear() == null ? null : body.fiscalYear().toString(),
                                text -> new FiscalYear(Integer.parseInt(text)),
                                new FiscalYear(2000)),
                        reader.name("/round", body.round(), BudgetRound.FIRST_SUBMISSION));
        ProposedSheet sheet = sheet(body, reader);
        reader.done();
        if (organization.round(round).isEmpty()) {
            reader.wrong("/round", "no-such-round", Messages.of("api.no-such-round", round));
        }
        reader.done();
        CommandOutcome outcome = filing.draft(unit, round, sheet, request);
        return new Outcome(outcome, filed(outcome, request));
    }

    private static ProposedSheet sheet(Body body, BodyReader reader) {
        SheetBody sheet = body.sheet();
        if (sheet == null) {
            reader.wrong("/sheet", "required", Messages.of("api.required"));
            return NO_SHEET.read(new BodyReader(), "/sheet");
        }
        return sheet.read(reader, "/sheet");
    }

    /** The command is answered once the list shows it. */
    private Filed filed(CommandOutcome outcome, Request request) {
        ProjectId id = ProjectId.parse(outcome.aggregateId());
        String code =
                projects.find(request.actor(), id)
                        .map(ProjectRow::code)
                        .map(Object::toString)
                        .orElse("");
        return new Filed(id.toString(), code, outcome.version());
    }
}
