package org.jixiao.web.table.imports;

import java.nio.charset.StandardCharsets;
import org.jixiao.web.shared.Given;

/**
 * A block of projects copied from a spreadsheet, made into the document that the reader of tables
 * knows: where somebody copied the rows without the column names, these are put above.
 *
 * @param above how many lines that were not pasted stand above, so that rows count from the first
 *     pasted one
 */
record PastedTable(byte[] document, int above) {

    private static final String COLUMNS = "项目名称（资金使用单位）\t总计\t财政拨款\t财政专户拨款\t其他资金\t绩效目标\t绩效指标\n";

    /**
     * @param unitName whose projects these are, where the text does not say so itself
     */
    static PastedTable of(String text, String unitName) {
        String tidy = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder document = new StringBuilder();
        int above = 0;
        boolean named = tidy.lines().anyMatch(line -> line.strip().matches("(部门|单位)名称\\s*[：:].*"));
        if (!named) {
            document.append("单位名称：").append(unitName).append("\n单位：万元\n");
            above += 2;
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
            above++;
        }
        document.append(tidy).append('\n');
        return new PastedTable(document.toString().getBytes(StandardCharsets.UTF_8), above);
    }

    static boolean isEmpty(String text) {
        return Given.text(text).isEmpty();
    }
}
