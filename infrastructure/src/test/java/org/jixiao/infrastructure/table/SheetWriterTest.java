package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jixiao.application.audit.HistoryEntry;
import org.jixiao.application.audit.ProjectSnapshot;
import org.jixiao.application.shared.EventMeta;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.exports.ProjectSheet;
import org.jixiao.application.table.exports.ProjectSheet.Form;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.Desk;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvent.ProjectApproved;
import org.jixiao.domain.project.ProjectEvent.ProjectDrafted;
import org.jixiao.domain.project.ProjectEvent.ProjectReturned;
import org.jixiao.domain.project.ProjectEvent.ProjectSubmitted;
import org.jixiao.domain.project.ProjectEvent.RemarkAnswered;
import org.jixiao.domain.project.ProjectEvent.ReviewOpened;
import org.jixiao.domain.project.ProjectEvent.ReviewPassed;
import org.jixiao.domain.project.ProjectEvolution;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.NewRemark;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.review.Remark;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.domain.shared.IndicatorPart;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.table.forms.SheetWriter;
import org.junit.jupiter.api.Test;

class SheetWriterTest {

    private static final ActorId FILER = new ActorId("f1");
    private static final ActorId REVIEWER = new ActorId("r1");
    private static final ActorId APPROVER = new ActorId("a1");
    private static final RemarkId FIRST = new RemarkId(1);

    private static final Grades GRADES =
            new Grades(Grade.EXCELLENT, Grade.GOOD, Grade.GOOD, Grade.EXCELLENT, Grade.GOOD);

    private static final Sheet SHEET =
            new Sheet(
                    "河道巡查与保洁",
                    new Funding(
                            Money.ofWanYuan(new BigDecimal("1200.50")),
                            Money.ZERO,
                            Money.ofYuan("345.67")),
                    "全年巡查河道并保持水面清洁。",
                    List.of(
                            row(1, "11", "巡查次数", "≥24次", "≥12次"),
                            row(2, "31", "居民满意度", "", "≥90%")));

    private static Indicator row(int id, String code, String name, String period, String annual) {
        return new Indicator(
                new IndicatorId(id),
                IndicatorCode.of(code),
                name,
                new IndicatorValue(period),
                new IndicatorValue(annual));
    }

    private static List<ProjectEvent> story() {
        Remark remark =
                Remark.made(
                        FIRST,
                        1,
                        new NewRemark(
                                Anchor.of(new IndicatorId(1), IndicatorPart.ANNUAL_VALUE),
                                ReasonCode.R9,
                                "次数与上年不符，请核实。"),
                        REVIEWER);
        return List.of(
                new ProjectDrafted(
                        new ProjectId(UUID.fromString("01980000-0000-7000-8000-000000000001")),
                        new ProjectCode("440114002-2025-0007"),
                        new UnitCode("440114002"),
                        new RoundId(new FiscalYear(2025), BudgetRound.FIRST_SUBMISSION),
                        SHEET,
                        FILER),
                new ProjectSubmitted(1, List.of(), Desk.CITY, FILER),
                new ReviewOpened(REVIEWER),
                new ProjectReturned(null, "请改一处。", List.of(remark), Unlock.ALL, REVIEWER),
                new RemarkAnswered(FIRST, "已核实，按计划执行。", FILER),
                new ProjectSubmitted(2, List.of(), Desk.CITY, FILER),
                new ReviewOpened(REVIEWER),
                new ReviewPassed(GRADES, "目标明确。", List.of(), REVIEWER),
                new ProjectApproved(
                        new Approval("穗人社函〔2025〕7号", LocalDate.of(2025, 3, 1)), APPROVER));
    }

    private static EventMeta meta(ActorId by) {
        String name = by.equals(FILER) ? "陈晓岚" : by.equals(REVIEWER) ? "王敏" : "刘振华";
        return new EventMeta(
                by.value(), name, "440100", "广州市局", "", "", null, null, "c", "q", null, null);
    }

    private static ProjectSheet sheet() {
        List<HistoryEntry> history = new ArrayList<>();
        List<ProjectEvent> story = story();
        for (int i = 0; i < story.size(); i++) {
            Filed after = (Filed) ProjectEvolution.replay(story.subList(0, i + 1));
            Instant at = Instant.parse("2025-02-01T01:00:00Z").plusSeconds(3600L * i);
            history.add(
                    new HistoryEntry(
                            new RecordedEvent<>(
                                    "p", i + 1, at, story.get(i), meta(story.get(i).by())),
                            after.phase(),
                            List.of()));
        }
        Filed state = (Filed) ProjectEvolution.replay(story);
        ProjectSnapshot snapshot =
                new ProjectSnapshot(state, history.getLast().recorded(), story.size());
        return new ProjectSheet(snapshot, "河口镇水务所", history, GRADES, "目标明确。");
    }

    private static byte[] written(Form form, TableFormat format) {
        return new SheetWriter().write(sheet(), form, format, null);
    }

    private static String pdf(Form form) throws IOException {
        try (PDDocument document = Loader.loadPDF(written(form, TableFormat.PDF))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    @Test
    void theFilingFormHoldsWhatTheUnitFiled() throws IOException {
        assertThat(pdf(Form.FILING))
                .contains(
                        "项目支出绩效目标申报表（2025年度）",
                        "项目编号：440114002-2025-0007",
                        "项目名称河道巡查与保洁",
                        "项目单位河口镇水务所",
                        "申报批次一上",
                        "1,200.534567",
                        "其他资金0.034567",
                        "全年巡查河道并保持水面清洁。",
                        "一级指标二级指标三级指标实施周期指标值年度指标值",
                        "1产出指标数量指标巡查次数≥24次≥12次",
                        "2满意度指标服务对象满意度居民满意度≥90%")
                .doesNotContain("评级", "王敏", "审核意见");
    }

    @Test
    void theReviewFormAddsWhatWasSaidAndDecided() throws IOException {
        assertThat(pdf(Form.REVIEW))
                .contains(
                        "项目支出绩效目标审核表（2025年度）",
                        "1产出指标数量指标巡查次数≥24次≥12次",
                        "完整性相关性适当性可行性总评优良良优良",
                        "审核意见目标明确。",
                        "穗人社函〔2025〕7号",
                        "2025-03-01",
                        "实施周期值与年度",
                        "王敏：次数与上年不符，请核实。陈晓岚：已核实，按计划执行。已答复",
                        "第1次送审",
                        "请改一处。",
                        "总评：良目标明确。",
                        "刘振华");
    }

    @Test
    void theDocumentsHoldTheSameTables() throws IOException {
        byte[] content = written(Form.REVIEW, TableFormat.DOCX);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            List<XWPFTable> tables = document.getTables();

            assertThat(tables).hasSize(6);
            assertThat(tables.get(0).getRow(0).getCell(1).getText()).isEqualTo("河道巡查与保洁");
            assertThat(tables.get(1).getRow(0).isRepeatHeader()).isTrue();
            assertThat(tables.get(1).getRow(2).getCell(3).getText()).isEqualTo("居民满意度");
            assertThat(tables.get(5).getRows()).hasSize(6);
            assertThat(tables.get(5).getRow(5).getCell(3).getText())
                    .isEqualTo("穗人社函〔2025〕7号，2025-03-01");
        }
    }

    @Test
    void aFormIsADocumentAndNoWorksheet() {
        assertThatThrownBy(() -> written(Form.FILING, TableFormat.XLSX))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
