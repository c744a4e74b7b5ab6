package org.jixiao.web.checks;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.Map;
import org.jixiao.application.checks.CheckRulesQueries;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.checks.CheckCode;
import org.jixiao.domain.checks.CheckRules;
import org.jixiao.domain.checks.CheckRulesCommand.ConfigureChecks;
import org.jixiao.domain.checks.CheckSetting;
import org.jixiao.domain.checks.Thresholds;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Refused;
import org.jixiao.web.organization.Deadlines;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jixiao.web.shared.PageRefusals;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The check rules of a fiscal year, as the system administrator sets them. */
@PageController
class CheckRulesPages {

    private final CheckRulesQueries rules;
    private final Dispatcher dispatcher;
    private final Deadlines deadlines;

    CheckRulesPages(CheckRulesQueries rules, Dispatcher dispatcher, Deadlines deadlines) {
        this.rules = rules;
        this.dispatcher = dispatcher;
        this.deadlines = deadlines;
    }

    @GetMapping("/operations/checks")
    @PreAuthorize(May.OPERATE)
    public String show(@RequestParam(required = false) @Nullable String year, Model model) {
        FiscalYear of = year(year);
        return show(of, rules.of(of).orElse(CheckRules.USUAL), "", model);
    }

    @PostMapping("/operations/checks")
    @PreAuthorize(May.OPERATE)
    public String set(
            @RequestParam(required = false) @Nullable String year,
            @RequestParam Map<String, String> typed,
            Request request,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        FiscalYear of = year(year);
        CheckRules wanted = new CheckRules(settings(typed), thresholds(typed));
        String reason = Given.text(typed.get("reason"));
        try {
            CommandOutcome outcome =
                    dispatcher.send(
                            new ConfigureChecks(of, wanted.settings(), wanted.thresholds(), reason),
                            request);
            redirect.addFlashAttribute(
                    "notice",
                    Messages.of(outcome.changed() ? "checks.saved" : "checks.unchanged", of));
            return "redirect:/operations/checks?year=" + of;
        } catch (Refused refused) {
            response.setStatus(PageRefusals.status(refused.rejection()).value());
            model.addAttribute("refusal", Messages.of(refused.rejection()));
            return show(of, wanted, reason, model);
        }
    }

    private static Map<CheckCode, CheckSetting> settings(Map<String, String> typed) {
        Map<CheckCode, CheckSetting> settings = new EnumMap<>(CheckCode.class);
        for (CheckCode check : CheckCode.values()) {
            for (CheckSetting setting : CheckSetting.values()) {
                if (setting.name().equals(typed.get("setting." + check.name()))) {
                    settings.put(check, setting);
                }
            }
        }
        return settings;
    }

    private static Thresholds thresholds(Map<String, String> typed) {
        return new Thresholds(
                number(typed.get("fewestIndicators")), number(typed.get("costFactor")));
    }

    /** What is no number is out of every range. */
    private static int number(@Nullable String typed) {
        try {
            return Integer.parseInt(Given.text(typed));
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }

    /** The year asked for; that of the present round where none is. */
    private FiscalYear year(@Nullable String typed) {
        try {
            return new FiscalYear(Integer.parseInt(Given.text(typed)));
        } catch (IllegalArgumentException none) {
            return deadlines.presentYear();
        }
    }

    private String show(FiscalYear year, CheckRules shown, String reason, Model model) {
        model.addAttribute("year", year);
        model.addAttribute("shown", shown);
        model.addAttribute("reason", reason);
        model.addAttribute("configured", rules.of(year).isPresent());
        model.addAttribute("settings", CheckSetting.values());
        return "checks/rules";
    }
}
