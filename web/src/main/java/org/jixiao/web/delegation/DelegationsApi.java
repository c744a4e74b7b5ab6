package org.jixiao.web.delegation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jixiao.application.delegation.DelegationView;
import org.jixiao.application.delegation.Delegations;
import org.jixiao.application.delegation.KnownPeople;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.delegation.DelegationCommand.GrantDelegation;
import org.jixiao.domain.delegation.DelegationCommand.RevokeDelegation;
import org.jixiao.domain.delegation.DelegationId;
import org.jixiao.domain.delegation.DelegationRejection.NoSuchDelegation;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;
import org.jixiao.web.delegation.DelegationBodies.Delegation;
import org.jixiao.web.delegation.DelegationBodies.Grant;
import org.jixiao.web.delegation.DelegationBodies.Person;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.CommandAnswer;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
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

/** 代理: who acts for whom. */
@RestController
@RequestMapping(ApiPaths.BASE + "/delegations")
@Tag(name = "delegations", description = "代理")
class DelegationsApi {

    private final Delegations delegations;
    private final KnownPeople people;
    private final Dispatcher dispatcher;
    private final Clock clock;

    DelegationsApi(
            Delegations delegations, KnownPeople people, Dispatcher dispatcher, Clock clock) {
        this.delegations = delegations;
        this.people = people;
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    /** Delegations, latest first. */
    record DelegationList(List<Delegation> items) {}

    /** People by name. */
    record People(List<Person> items) {}

    @GetMapping
    @PreAuthorize(May.SEE_DELEGATIONS)
    @Operation(summary = "本人委托和受托的代理；安全管理员看到全部有效的")
    DelegationList list(Request request) {
        List<DelegationView> all =
                request.actor().has(Role.SECURITY_ADMIN)
                        ? delegations.standing(clock.instant())
                        : delegations.concerning(request.actor().id().person());
        return new DelegationList(
                all.stream().map(view -> Delegation.of(view, clock.instant())).toList());
    }

    @GetMapping("/people")
    @PreAuthorize(May.DELEGATE)
    @Operation(summary = "可以委托的人员；q 按姓名或单位名称查找")
    People people(@RequestParam(required = false) @Nullable String q, Request request) {
        String wanted = Given.text(q);
        return new People(
                people.colleaguesOf(request.actor()).stream()
                        .filter(p -> p.name().contains(wanted) || p.unitName().contains(wanted))
                        .map(Person::of)
                        .toList());
    }

    @PostMapping
    @PreAuthorize(May.DELEGATE)
    @Operation(summary = "委托他人代理，最长 90 天，须说明理由")
    @ApiResponse(
            responseCode = "201",
            description = "已建立",
            useReturnTypeSchema = true,
            headers = {
                @Header(name = "Location", description = "新的地址"),
                @Header(name = "ETag", description = "版本")
            })
    ResponseEntity<CommandAnswer> grant(@RequestBody Grant body, Request request) {
        GrantDelegation command = body.read(new DelegationId(UUID.randomUUID()));
        CommandOutcome outcome = dispatcher.send(command, request);
        // A repetition is answered with the delegation it began the first time.
        String id = outcome.aggregateId().substring("delegation-".length());
        return CommandAnswer.created(outcome, id, URI.create(ApiPaths.BASE + "/delegations/" + id));
    }

    @DeleteMapping("/{id}")
    @PreAuthorize(May.SEE_DELEGATIONS)
    @Operation(summary = "撤销委托，立即生效，须说明理由；由委托人或安全管理员办理")
    ResponseEntity<CommandAnswer> revoke(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            @RequestBody(required = false) Reasons.@Nullable Body body,
            Request request) {
        RevokeDelegation command = new RevokeDelegation(known(id), Reasons.of(reason, body));
        return CommandAnswer.of(dispatcher.send(command, request), id);
    }

    private static DelegationId known(String id) {
        try {
            return DelegationId.parse(id);
        } catch (IllegalArgumentException malformed) {
            throw new Refused(new NoSuchDelegation());
        }
    }
}
