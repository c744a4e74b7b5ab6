package org.jixiao.infrastructure.shared;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.domain.checks.CheckCode;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.organization.RoundCommand.ScheduleRound;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.organization.UnitTreeCommand.EstablishUnit;
import org.jixiao.domain.project.Acknowledgement;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.project.ProposedSheet.ProposedIndicator;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;

/** People, units, a round and sheets for tests. */
public final class Samples {

    public static final FiscalYear YEAR = new FiscalYear(2025);
    public static final RoundId ROUND = new RoundId(YEAR, BudgetRound.FIRST_SUBMISSION);

    public static final Actor ADMIN = TestSystem.actor("admin", "440100", Role.SYSTEM_ADMIN);
    public static final Actor FILER = TestSystem.actor("filer", "440114001", Role.UNIT_FILER);
    public static final Actor CENTRE = TestSystem.actor("centre", "440114002", Role.UNIT_FILER);
    public static final Actor PANYU = TestSystem.actor("panyu", "440113001", Role.UNIT_FILER);
    public static final Actor MANAGER =
            TestSystem.actor("manager", "440114", Role.DISTRICT_MANAGER);
    public static final Actor REVIEWER = TestSystem.actor("reviewer", "440100", Role.CITY_REVIEWER);
    public static final Actor APPROVER = TestSystem.actor("approver", "440100", Role.CITY_APPROVER);
    public static final Actor AUDITOR = TestSystem.actor("auditor", "440100", Role.AUDITOR);

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);

    /** A word on every warning there can be, for sheets made by chance. */
    public static final List<Acknowledgement> EXPLAINED =
            Stream.of(CheckCode.values())
                    .map(check -> new Acknowledgement(check.name(), new Anchor.WholeSheet(), "已核实"))
                    .toList();

    private Samples() {}

    /** City bureau, two districts, three units, one open round. */
    public static void organize(TestSystem system) {
        establish(system, "440100", UnitLevel.CITY_BUREAU, "市局", null);
        establish(system, "440113", UnitLevel.DISTRICT_BUREAU, "番禺区局", "440100");
        establish(system, "440114", UnitLevel.DISTRICT_BUREAU, "花都区局", "440100");
        establish(system, "440113001", UnitLevel.UNIT, "番禺区局（本级）", "440113");
        establish(system, "440114001", UnitLevel.UNIT, "花都区局（本级）", "440114");
        establish(system, "440114002", UnitLevel.UNIT, "花都区中心", "440114");
        FilingWindow open =
                new FilingWindow(
                        Instant.now().minusSeconds(3600), Instant.now().plusSeconds(86400));
        system.bean(Dispatcher.class)
                .send(new ScheduleRound(ROUND, open), TestSystem.request(ADMIN));
    }

    private static void establish(
            TestSystem system, String code, UnitLevel level, String name, String parent) {
        system.bean(Dispatcher.class)
                .send(
                        new EstablishUnit(
                                new UnitCode(code),
                                level,
                                name,
                                parent == null ? null : new UnitCode(parent),
                                FROM),
                        TestSystem.request(ADMIN));
    }

    public static ProposedSheet sheet(String name) {
        return sheet(name, "506.20", "≥95%");
    }

    /** The sheet of that subject with another name and nothing else changed: one event. */
    public static ProposedSheet renamed(String subject, String name) {
        ProposedSheet sheet = sheet(subject);
        return new ProposedSheet(
                name, sheet.funding(), sheet.targetStatement(), sheet.indicators());
    }

    /**
     * @param wanYuan the fiscal appropriation in 万元
     */
    public static ProposedSheet sheet(String name, String wanYuan, String value) {
        String subject = lettered(name);
        Funding funding =
                new Funding(
                        Money.ofWanYuan(new BigDecimal(wanYuan)),
                        Money.ZERO,
                        Money.ofYuan("100.00"));
        return new ProposedSheet(
                name,
                funding,
                "按季度开展" + subject + "的培训600人并跟踪就业情况，使参训人员在年内找到合适的岗位。",
                List.of(
                        indicator("11", "培训人数", "≥600人"),
                        indicator("12", "培训合格率", value),
                        indicator("31", "参训人员满意度", "≥90%"),
                        indicator("22", subject + "参训人员就业人数", "≥300人")));
    }

    /** Sheets that differ by numbers only are taken for copies (R10). */
    private static String lettered(String name) {
        return name.codePoints()
                .map(
                        letter ->
                                letter >= '0' && letter <= '9'
                                        ? "甲乙丙丁戊己庚辛壬癸".charAt(letter - '0')
                                        : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static ProposedIndicator indicator(String code, String name, String value) {
        return new ProposedIndicator(
                null,
                IndicatorCode.of(code),
                name,
                new IndicatorValue(value),
                new IndicatorValue(value));
    }
}
