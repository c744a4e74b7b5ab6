package org.jixiao.infrastructure.table.workbook;

import java.util.List;
import java.util.Map;
import org.jixiao.infrastructure.table.source.TextRecord;
import org.jixiao.infrastructure.table.wording.FieldLabel;
import org.jixiao.infrastructure.table.wording.FieldMarks;
import org.jixiao.infrastructure.table.wording.IndicatorLevels;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jspecify.annotations.Nullable;

/**
 * Prints the indicator of a form's row in the notation of the public table, so that one scanner
 * reads both and complains in the same words.
 */
final class FormIndicator {

    private static final int MOST_DIGITS = 3;
    private static final int LONGEST_NAME = 16;
    private static final String UNKNOWN = "未知指标";
    private static final String UNSAID = "未填分类指标";

    private FormIndicator() {}

    static String printed(int no, TextRecord row, FormColumns columns) {
        String head =
                head(
                        FormColumns.text(row, columns.code()),
                        FormColumns.text(row, columns.level1()));
        boolean coded = head.endsWith("；");
        String separator = coded ? "；" : "，";
        String colon = coded ? ":" : "：";
        StringBuilder item = new StringBuilder().append(no).append('、').append(head);
        item.append(FieldMarks.set(FormColumns.text(row, columns.item())));
        field(item, separator + FieldLabel.PERIOD.printed() + colon, row, columns.period());
        field(item, separator + FieldLabel.ANNUAL.printed() + colon, row, columns.annual());
        return item.append('。').toString();
    }

    private static void field(StringBuilder item, String label, TextRecord row, int column) {
        String text = FormColumns.text(row, column);
        if (!text.isEmpty()) {
            item.append(label).append(FieldMarks.set(text));
        }
    }

    /** Code, name, or both as the drop-down list has them: {@code 11-数量指标}. */
    private static String head(String cell, String level1) {
        String kind = LooseText.squeeze(cell);
        int digits = 0;
        while (digits < kind.length()
                && digits <= MOST_DIGITS
                && LooseText.isDigit(kind.charAt(digits))) {
            digits++;
        }
        if (digits == 0) {
            return kind.isEmpty() ? category(LooseText.squeeze(level1)) : named(kind, level1);
        }
        String code = kind.substring(0, digits);
        String name = kind.substring(digits).replaceFirst("^[-－–—]", "");
        return coded(code, name.isEmpty() ? officialOr(code, UNKNOWN) : printable(name), level1);
    }

    /** With the level 1 that the row names, even where the code belongs to another. */
    private static String coded(String code, String name, String level1) {
        if (code.length() == 1) {
            return name + "：";
        }
        String named = codeOf(LooseText.squeeze(level1));
        String code1 = named == null ? code.substring(0, 1) : named;
        return code1 + "-" + officialOr(code1, UNKNOWN) + "；" + code + "-" + name + "；";
    }

    /** A name without its code; 成本指标 stands twice in the tree, so level 1 goes first. */
    private static String named(String kind, String level1) {
        String code1 = codeOf(LooseText.squeeze(level1));
        List<Map.Entry<String, String>> alike =
                IndicatorLevels.level2().stream()
                        .filter(known -> IndicatorLevels.sameName(kind, known.getValue()))
                        .toList();
        return alike.stream()
                .filter(known -> code1 == null || known.getKey().startsWith(code1))
                .findFirst()
                .or(() -> alike.stream().findFirst())
                .map(known -> coded(known.getKey(), known.getValue(), level1))
                .orElseGet(() -> category(kind));
    }

    private static @Nullable String codeOf(String level1) {
        String bare = level1.replaceFirst("^[1-9][-－–—]?", "");
        return level1.isEmpty() ? null : IndicatorLevels.codeOf(bare);
    }

    private static String category(String name) {
        String printed = name.isEmpty() ? UNSAID : printable(name);
        return (printed.endsWith("指标") ? printed : printed + "指标") + "：";
    }

    private static String officialOr(String code, String otherwise) {
        String official = IndicatorLevels.nameOf(code);
        return official == null ? otherwise : official;
    }

    /** A name that the notation can hold. */
    private static String printable(String name) {
        String plain = name.replaceAll("[：:；;，,。、]", " ").strip();
        return plain.isEmpty() || plain.length() > LONGEST_NAME ? UNKNOWN : plain;
    }
}
