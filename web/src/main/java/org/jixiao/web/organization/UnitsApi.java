package org.jixiao.web.organization;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Request;
import org.jixiao.application.shared.Today;
import org.jixiao.domain.organization.UnitTreeCommand;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.CommandAnswer;
import org.jixiao.web.shared.Instants;
import org.jixiao.web.shared.ListParameters;
import org.jixiao.web.shared.Problem;
import org.jixiao.web.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The unit tree, today or on a past day. */
@RestController
@RequestMapping(ApiPaths.BASE + "/units")
@Tag(name = "units", description = "单位树")
class UnitsApi {

    private final OrganizationQueries organization;
    private final Dispatcher dispatcher;
    private final Today today;

    UnitsApi(OrganizationQueries organization, Dispatcher dispatcher, Today today) {
        this.organization = organization;
        this.dispatcher = dispatcher;
        this.today = today;
    }

    /**
     * A unit as it stands or stood.
     *
     * @param parent null for the city bureau
     * @param from since when it stands like this
     */
    record Unit(
            String code,
            String name,
            String level,
            String levelLabel,
            @Nullable String parent,
            LocalDate from) {

        static Unit of(UnitView unit) {
            UnitCode parent = unit.parent();
            return new Unit(
                    unit.code().value(),
                    unit.name(),
                    unit.level().name(),
                    unit.level().label(),
                    parent == null ? null : parent.value(),
                    unit.from());
        }
    }

    /** The whole tree on one day. */
    record Units(LocalDate at, List<Unit> items) {}

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "单位树，at 为过去或将来的日期（默认今天）")
    Units list(@RequestParam(required = false) @Nullable String at) {
        LocalDate day = ListParameters.optional("at", at, Instants::date, "应为日期，例如 2025-03-01。");
        LocalDate on = day == null ? today.date() : day;
        return new Units(on, organization.units(on).stream().map(Unit::of).toList());
    }

    @PostMapping
    @PreAuthorize("hasRole('system-admin')")
    @Operation(summary = "设立单位")
    @ApiResponse(
            responseCode = "201",
            description = "已建立",
            useReturnTypeSchema = true,
            headers = {
                @Header(name = "Location", description = "新的地址"),
                @Header(name = "ETag", description = "版本")
            })
    ResponseEntity<CommandAnswer> establish(@RequestBody NewUnitBody body, Request request) {
        UnitTreeCommand command = body.read(today.date());
        CommandOutcome outcome = dispatcher.send(command, request);
        return CommandAnswer.created(
                outcome,
                command.unit().value(),
                URI.create(ApiPaths.BASE + "/units/" + command.unit()));
    }

    @PutMapping("/{code}")
    @PreAuthorize("hasRole('system-admin')")
    @Operation(summary = "单位改名、改隶属或撤销：{name?, parent?, closed?, from}")
    ResponseEntity<CommandAnswer> change(
            @PathVariable String code, @RequestBody UnitChangeBody body, Request request) {
        UnitCode unit = known(code);
        List<UnitTreeCommand> commands = body.read(unit);
        CommandOutcome outcome = SeveralCommands.send(commands, request, dispatcher::send);
        return CommandAnswer.of(outcome, unit.value());
    }

    static UnitCode known(String code) {
        try {
            return new UnitCode(code);
        } catch (IllegalArgumentException malformed) {
            throw new ProblemException(
                    Problem.of(HttpStatus.NOT_FOUND, "no-such-unit", "没有这个单位代码：" + code));
        }
    }
}
