package org.jixiao.web.organization;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import org.jixiao.application.organization.ExtensionView;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.organization.RoundCommand.ExtendWindow;
import org.jixiao.domain.organization.RoundCommand.WithdrawExtension;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.CommandAnswer;
import org.jixiao.web.shared.Instants;
import org.jixiao.web.shared.Reasons;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who has longer than the others to file in a round. */
@RestController
@RequestMapping(ApiPaths.BASE + "/rounds/{id}/extensions")
@Tag(name = "rounds", description = "申报批次")
class ExtensionsApi {

    private final OrganizationQueries organization;
    private final KnownUnits units;
    private final Dispatcher dispatcher;

    ExtensionsApi(OrganizationQueries organization, KnownUnits units, Dispatcher dispatcher) {
        this.organization = organization;
        this.units = units;
        this.dispatcher = dispatcher;
    }

    /**
     * A later closing.
     *
     * @param unit the unit, or the district with all its units
     * @param closes the first instant at which submissions are too late
     * @param by the name of the person who gave it
     */
    record Extension(
            String unit,
            String unitName,
            OffsetDateTime closes,
            String reason,
            String by,
            OffsetDateTime at) {

        static Extension of(ExtensionView given) {
            return new Extension(
                    given.unit().value(),
                    given.unitName(),
                    Instants.show(given.closes()),
                    given.reason(),
                    given.by(),
                    Instants.show(given.at()));
        }
    }

    /** All extensions of a round, by unit. */
    record Extensions(List<Extension> items) {}

    @GetMapping
    @PreAuthorize("hasRole('system-admin')")
    @Operation(summary = "一个批次中延长了申报时间的单位和区")
    Extensions list(@PathVariable String id) {
        RoundId round = RoundsApi.known(id);
        return new Extensions(
                organization.extensions().stream()
                        .filter(given -> given.round().equals(round))
                        .map(Extension::of)
                        .toList());
    }

    @PostMapping
    @PreAuthorize("hasRole('system-admin')")
    @Operation(summary = "为一个单位或一个区延长申报时间，须说明理由；再次延长即改期")
    ResponseEntity<CommandAnswer> extend(
            @PathVariable String id, @RequestBody RoundBodies.Extension body, Request request) {
        ExtendWindow command = body.read(RoundsApi.known(id));
        units.check(command.unit());
        return CommandAnswer.of(dispatcher.send(command, request), command.round().toString());
    }

    @DeleteMapping("/{unit}")
    @PreAuthorize("hasRole('system-admin')")
    @Operation(summary = "取消延期，须说明理由")
    ResponseEntity<CommandAnswer> withdraw(
            @PathVariable String id,
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable String reason,
            @RequestBody(required = false) Reasons.@Nullable Body body,
            Request request) {
        WithdrawExtension command =
                new WithdrawExtension(
                        RoundsApi.known(id), UnitsApi.known(unit), Reasons.of(reason, body));
        return CommandAnswer.of(dispatcher.send(command, request), command.round().toString());
    }
}
