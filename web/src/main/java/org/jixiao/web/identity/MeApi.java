package org.jixiao.web.identity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.shared.Request;
import org.jixiao.application.shared.Today;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.ApiPaths;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is asking, as Jixiao sees them. */
@RestController
@RequestMapping(ApiPaths.BASE + "/me")
@Tag(name = "me", description = "本人")
class MeApi {

    private final OrganizationQueries organization;
    private final Today today;

    MeApi(OrganizationQueries organization, Today today) {
        this.organization = organization;
        this.today = today;
    }

    /** One role with its Chinese name. */
    record RoleView(String code, String label) {}

    /** A unit by code and name. */
    record UnitName(String code, String name) {}

    /**
     * The person asking.
     *
     * @param roles where somebody acts for another one, that one's, as are unit and district
     * @param district the district bureau of the unit; null for people of the city bureau
     * @param onBehalfOf the one acted for; null for people who act for themselves
     */
    record Me(
            String id,
            String name,
            List<RoleView> roles,
            UnitName unit,
            @Nullable UnitName district,
            @Nullable Principal onBehalfOf) {}

    /** The one acted for. */
    record Principal(String id, String name) {

        static @Nullable Principal of(Actor actor) {
            return actor.id()
                    .principal()
                    .map(
                            id ->
                                    new Principal(
                                            id.value(),
                                            Objects.requireNonNullElse(actor.actsFor(), "")))
                    .orElse(null);
        }
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "本人的姓名、角色、单位和所属区")
    Me me(Request request) {
        UnitCode unit = request.actor().unit();
        return new Me(
                request.actor().id().person().value(),
                request.actor().name(),
                request.actor().roles().stream()
                        .sorted()
                        .map(role -> new RoleView(role.code(), role.label()))
                        .toList(),
                new UnitName(unit.value(), request.actor().unitName()),
                district(unit),
                Principal.of(request.actor()));
    }

    private @Nullable UnitName district(UnitCode start) {
        UnitCode code = start;
        while (code != null) {
            UnitView unit = organization.unit(code, today.date()).orElse(null);
            if (unit == null) {
                return null;
            }
            if (unit.level() == UnitLevel.DISTRICT_BUREAU) {
                return new UnitName(unit.code().value(), unit.name());
            }
            code = unit.parent();
        }
        return null;
    }
}
