package org.jixiao.web.organization;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.RoundView;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Request;
import org.jixiao.application.shared.Today;
import org.jixiao.domain.organization.RoundCommand;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.CommandAnswer;
import org.jixiao.web.shared.Instants;
import org.jixiao.web.shared.Problem;
import org.jixiao.web.shared.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The filing windows of each fiscal year. */
@RestController
@RequestMapping(ApiPaths.BASE + "/rounds")
@Tag(name = "rounds", description = "申报批次")
class RoundsApi {

    private final OrganizationQueries organization;
    private final Dispatcher dispatcher;
    private final Clock clock;
    private final Today today;

    RoundsApi(OrganizationQueries organization, Dispatcher dispatcher, Clock clock, Today today) {
        this.organization = organization;
        this.dispatcher = dispatcher;
        this.clock = clock;
        this.today = today;
    }

    /**
     * A round with its window.
     *
     * @param id such as {@code 2025-FIRST_SUBMISSION}
     * @param opens the first instant at which submissions are taken
     * @param closes the first instant at which they no longer are
     * @param open whether they are now
     * @param districtCheck whether a submission goes to the unit's district before the city
     * @param closesForYou as {@code closes}, with the longer window that your unit was given
     */
    record Round(
            String id,
            int fiscalYear,
            String round,
            String label,
            OffsetDateTime opens,
            OffsetDateTime closes,
            boolean open,
            boolean districtCheck,
            OffsetDateTime closesForYou) {}

    /** All rounds, latest year first. */
    record Rounds(List<Round> items) {}

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "各年度的申报批次及其时间")
    Rounds list(Request request) {
        Map<RoundId, RoundView> own =
                organization.roundsOf(request.actor().unit(), today.date()).stream()
                        .collect(Collectors.toMap(RoundView::id, round -> round));
        return new Rounds(
                organization.rounds().stream()
                        .map(round -> view(round, own.getOrDefault(round.id(), round)))
                        .toList());
    }

    private Round view(RoundView round, RoundView own) {
        return new Round(
                round.id().toString(),
                round.id().fiscalYear().value(),
                round.id().round().name(),
                round.id().label(),
                Instants.show(round.window().opens()),
                Instants.show(round.window().closes()),
                round.window().isOpenAt(clock.instant()),
                round.districtCheck(),
                Instants.show(own.window().closes()));
    }

    @PostMapping
    @PreAuthorize("hasRole('system-admin')")
    @Operation(summary = "安排申报批次")
    @ApiResponse(
            responseCode = "201",
            description = "已建立",
            useReturnTypeSchema = true,
            headers = {
                @Header(name = "Location", description = "新的地址"),
                @Header(name = "ETag", description = "版本")
            })
    ResponseEntity<CommandAnswer> schedule(@RequestBody RoundBodies.New body, Request request) {
        RoundCommand command = body.read();
        return CommandAnswer.created(
                dispatcher.send(command, request),
                command.round().toString(),
                URI.create(ApiPaths.BASE + "/rounds/" + command.round()));
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasRole('system-admin')")
    @Operation(summary = "调整申报时间或是否由区局先行审核，须说明理由：{opens?, closes?, districtCheck?, reason}")
    ResponseEntity<CommandAnswer> reschedule(
            @PathVariable String id, @RequestBody RoundBodies.Change body, Request request) {
        RoundId round = known(id);
        return CommandAnswer.of(
                SeveralCommands.send(body.read(round), request, dispatcher::send),
                round.toString());
    }

    static RoundId known(String id) {
        try {
            return RoundId.parse(id);
        } catch (IllegalArgumentException malformed) {
            throw new ProblemException(
                    Problem.of(HttpStatus.NOT_FOUND, "no-such-round", "没有这个申报批次：" + id));
        }
    }
}
