package org.jixiao.web.checks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jixiao.application.checks.CheckRulesQueries;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.checks.CheckRules;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.CommandAnswer;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.Problem;
import org.jixiao.web.shared.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which checks block, warn or are off in a fiscal year. */
@RestController
@RequestMapping(ApiPaths.BASE + "/checks/{fiscalYear}")
@Tag(name = "checks", description = "检查规则")
class CheckRulesApi {

    private final CheckRulesQueries rules;
    private final Dispatcher dispatcher;

    CheckRulesApi(CheckRulesQueries rules, Dispatcher dispatcher) {
        this.rules = rules;
        this.dispatcher = dispatcher;
    }

    /**
     * The rules of a year.
     *
     * @param configured false where the usual rules hold because nobody has said otherwise
     * @param settings BLOCK, WARN or OFF by check
     * @param fewestIndicators R15: a sheet has at least this many
     * @param costFactor R13: money per unit of quantity may be this many times that of others
     */
    record Rules(
            int fiscalYear,
            boolean configured,
            Map<String, String> settings,
            int fewestIndicators,
            int costFactor) {}

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "某年度的检查规则")
    Rules rules(@PathVariable String fiscalYear) {
        FiscalYear year = year(fiscalYear);
        Optional<CheckRules> set = rules.of(year);
        CheckRules holding = set.orElse(CheckRules.USUAL);
        Map<String, String> settings = new LinkedHashMap<>();
        holding.settings().forEach((check, setting) -> settings.put(check.name(), setting.name()));
        return new Rules(
                year.value(),
                set.isPresent(),
                settings,
                holding.thresholds().fewestIndicators(),
                holding.thresholds().costFactor());
    }

    @PutMapping
    @PreAuthorize("hasRole('system-admin')")
    @Operation(summary = "设置某年度的检查规则，须说明理由；已送审的不重新判定")
    ResponseEntity<CommandAnswer> configure(
            @PathVariable String fiscalYear, @RequestBody CheckRulesBody body, Request request) {
        FiscalYear year = year(fiscalYear);
        return CommandAnswer.of(
                dispatcher.send(body.read(year), request), Integer.toString(year.value()));
    }

    private static FiscalYear year(String text) {
        try {
            return new FiscalYear(Integer.parseInt(text));
        } catch (IllegalArgumentException unknown) {
            throw new ProblemException(
                    Problem.of(
                            HttpStatus.NOT_FOUND,
                            "no-such-year",
                            Messages.of("checks.year.unknown", text)));
        }
    }
}
