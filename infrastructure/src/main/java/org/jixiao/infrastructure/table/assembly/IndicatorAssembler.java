package org.jixiao.infrastructure.table.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.source.Place;
import org.jixiao.infrastructure.table.wording.IndicatorLevels;
import org.jixiao.infrastructure.table.wording.IndicatorScanner;
import org.jixiao.infrastructure.table.wording.ItemHead;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jspecify.annotations.Nullable;

/** Scanned items to indicators: codes against the official tree, numbers against their order. */
public final class IndicatorAssembler {

    private final RawRow row;
    private final int ordinal;
    private final Consumer<Complaint> complaints;

    public IndicatorAssembler(RawRow row, int ordinal, Consumer<Complaint> complaints) {
        this.row = row;
        this.ordinal = ordinal;
        this.complaints = complaints;
    }

    public List<ImportedIndicator> indicators(IndicatorScanner.Scan scan) {
        if (!scan.preface().isEmpty()) {
            complainAboutPreface(scan);
        }
        List<ImportedIndicator> indicators = new ArrayList<>(scan.items().size());
        int expected = 1;
        for (IndicatorScanner.Item item : scan.items()) {
            if (item.head().no() != expected) {
                String text = "绩效指标的序号应为 %d，实为 %d。".formatted(expected, item.head().no());
                complain(ComplaintKind.INDICATOR_NUMBERING_GAP, item, text);
            }
            expected = item.head().no() + 1;
            complainAboutFields(item);
            indicators.add(indicator(item));
        }
        return indicators;
    }

    private ImportedIndicator indicator(IndicatorScanner.Item item) {
        ItemHead head = item.head();
        String code2 = head.code2();
        String code = code2 == null ? uncoded(item) : coded(item, code2);
        boolean onlyLevel2 = code2 == null && code != null && code.length() == 2;
        return new ImportedIndicator(
                head.no(),
                code,
                onlyLevel2 || head.name1().isEmpty() ? null : head.name1(),
                onlyLevel2 ? head.name1() : head.name2(),
                item.name(),
                item.periodValue(),
                item.annualValue() == null ? "" : item.annualValue());
    }

    private @Nullable String uncoded(IndicatorScanner.Item item) {
        String code = IndicatorLevels.codeOf(item.head().name1());
        if (code == null) {
            String text = "“" + item.head().name1() + "”不是规定的指标类别。";
            complain(ComplaintKind.UNKNOWN_INDICATOR_CODE, item, text);
        }
        return code;
    }

    private String coded(IndicatorScanner.Item item, String code2) {
        ItemHead head = item.head();
        String code1 = head.code1();
        if (code1 != null) {
            checkLevel(item, code1, head.name1(), 1);
        }
        checkLevel(item, code2, head.name2() == null ? "" : head.name2(), 2);
        if (code1 != null && !code2.startsWith(code1)) {
            String text = "二级指标 %s 不属于一级指标 %s。".formatted(code2, code1);
            complain(ComplaintKind.INDICATOR_CODE_NAME_MISMATCH, item, text);
        }
        return code2;
    }

    private void checkLevel(IndicatorScanner.Item item, String code, String name, int level) {
        String official = code.length() == level ? IndicatorLevels.nameOf(code) : null;
        if (official == null) {
            String text = "指标代码“%s-%s”不在规定的指标体系内。".formatted(code, name);
            complain(ComplaintKind.UNKNOWN_INDICATOR_CODE, item, text);
        } else if (!IndicatorLevels.sameName(name, official)) {
            String text = "指标代码 %s 应为“%s”，表中为“%s”。".formatted(code, official, name);
            complain(ComplaintKind.INDICATOR_CODE_NAME_MISMATCH, item, text);
        }
    }

    private void complainAboutFields(IndicatorScanner.Item item) {
        if (item.annualValue() == null || item.name().isEmpty()) {
            String what = item.name().isEmpty() ? "名称" : "年度指标值";
            complain(ComplaintKind.INCOMPLETE_INDICATOR, item, "这条绩效指标没有" + what + "。");
        }
        if (item.annualValue() != null && item.annualValue().isEmpty()) {
            complain(ComplaintKind.BLANK_ANNUAL_VALUE, item, "这条绩效指标的年度指标值是空白的。");
        }
        if (item.leftover() != null) {
            String quote = LooseText.quote(item.leftover());
            String text = "这条绩效指标中有另一条的文字“" + quote + "”，可能缺少一行或一个标点。";
            complain(ComplaintKind.UNREADABLE_INDICATORS, item, text);
        }
        if (!item.closed()) {
            complain(ComplaintKind.UNCLOSED_INDICATOR, item, "这条绩效指标末尾没有句号，可能不完整。");
        }
    }

    private void complainAboutPreface(IndicatorScanner.Scan scan) {
        boolean nothing = scan.items().isEmpty();
        String quote = "：“" + LooseText.quote(scan.preface()) + "”。";
        complaints.accept(
                Complaint.of(
                        nothing ? ComplaintKind.UNREADABLE_INDICATORS : ComplaintKind.STRAY_TEXT,
                        Place.column(row.indicators().firstLine(), ordinal, "绩效指标"),
                        (nothing ? "未能从绩效指标栏中分出指标" : "第一条绩效指标之前有文字，未读入") + quote));
    }

    private void complain(ComplaintKind kind, IndicatorScanner.Item item, String text) {
        complaints.accept(Complaint.of(kind, row.place(ordinal, item), text));
    }
}
