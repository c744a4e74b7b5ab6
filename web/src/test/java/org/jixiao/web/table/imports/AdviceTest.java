package org.jixiao.web.table.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.junit.jupiter.api.Test;

class AdviceTest {

    private static final Complaint TOO_LARGE = Complaint.of(ComplaintKind.TOO_LARGE, "整个文件", "太大。");

    @Test
    void aTextHasNoWorksheetsToBeRemoved() {
        assertThat(Advice.of("表.xlsx", TOO_LARGE).next()).contains("工作表", "拆成几份");
        for (String name : new String[] {"表.txt", "表.CSV", "表.tsv", "表.json"}) {
            assertThat(Advice.of(name, TOO_LARGE).next()).contains("拆成几份").doesNotContain("工作表");
        }
    }
}
