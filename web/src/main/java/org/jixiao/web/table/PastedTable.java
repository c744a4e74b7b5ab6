package org.jixiao.web.table;

import java.nio.charset.StandardCharsets;
import org.jixiao.web.shared.Given;

/**
 * A block of projects copied from a spreadsheet, made into the document that the reader of tables
 * knows: where somebody copied the rows without the column names, these are put above.
 */
final class PastedTable {

    private static final String COLUMNS = "项目名称（资金使用单位）\t总计\t财政拨款\t财政专户拨款\t其他资金\t绩效目标\t绩效指标\n";

    private PastedTable() {}

    /**
     * @param unitName whose projects these are, where the text does not say so itself
     */
    static byte[] document(String text, String unitName) {
        String tidy = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder document = new StringBuilder();
        boolean named = tidy.lines().anyMatch(line -> line.strip().matches("(部门|单位)名称\\s*[：:].*"));
        if (!named) {
            document.append("单位名称：").append(unitName).append("\n单位：万元\n");
        }
        boolean headed =
                tidy.lines()
                        .anyMatch(
                                line ->
                                        line.contains("项目名称")
                                                && line.contains("绩效目标")
                                                && line.contains("绩效指标"));
        if (!headed) {
            document.append(COLUMNS);
        }
        return document.append(tidy).append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    static boolean isEmpty(String text) {
        return Given.text(text).isEmpty();
    }
}
