package org.jixiao.infrastructure.table.report;

import static java.util.Map.entry;

import java.util.Map;
import org.jixiao.application.table.Complaint;

/** What a person does about a complaint, in Chinese: it is written into workbooks. */
final class Remedy {

    private static final Map<String, String> BY_CODE =
            Map.ofEntries(
                    entry("truncated", "文件在这里中断。请从原处重新导出完整的文件。"),
                    entry("no-projects", "请在表头下面逐行填写项目。"),
                    entry("missing-heading", "请在表头上方写明“部门名称：……”或“单位名称：……”。"),
                    entry("unit-not-stated", "请核对金额是不是以万元为单位，并在表头上方写明“单位：万元”。"),
                    entry("missing-grand-total", "如有合计数，请在第一行补“合计”行，以便核对。"),
                    entry("missing-unit", "请在各单位的项目之前补上单位小计行。"),
                    entry("total-mismatch", "请核对合计行和各项目的金额，改正不对的一处。"),
                    entry("unit-sum-mismatch", "请核对合计行和各单位小计，改正不对的一处。"),
                    entry("unit-subtotal-mismatch", "请核对小计行和所属项目的金额，改正不对的一处。"),
                    entry("template-version", "请逐项核对；下次请下载现行的填报模板。"),
                    entry("more-sheets", "其余工作表没有读入。请分别另存为工作簿后上传。"),
                    entry("hidden-cells", "请取消隐藏，核对这些行、列的内容；不要导入的，请删去。"),
                    entry("year-mismatch", "请核对这份表是哪一年度的，再选择要导入的年度。"),
                    entry("empty-unit", "请核对这一行是单位还是项目；是项目的，请补上绩效目标和绩效指标。"),
                    entry("stray-text", "没有读入的文字如属于某个项目，请移到该项目的格内；否则请删去。"),
                    entry("unreadable-characters", "请从原处重新复制这段文字，或者重新录入。"),
                    entry("too-many-cells", "请删去表头以外多出的内容，并核对各列有没有错位。"),
                    entry("missing-name", "请填写项目名称。"),
                    entry("broken-name", "请核对项目名称和金额，把名称写在一格里。"),
                    entry("duplicate-project", "请核对是否重复填报；确是两个项目的，可以不改。"),
                    entry("missing-amount", "请填写空着的金额；没有的填 0。"),
                    entry("unreadable-amount", "请只填数字，以万元为单位，例如 12.50。"),
                    entry("ambiguous-amounts", "请把各项金额分别填在自己的列里。"),
                    entry("negative-amount", "请核对金额；送审之前要改为不小于 0。"),
                    entry("beyond-a-sheet", "文字过长的，请缩短；金额过细的，请改为最细到分（万元的六位小数）。"),
                    entry("short-statement", "请把绩效目标写得具体一些；不改的，送审时说明理由。"),
                    entry("row-total-mismatch", "请改正总计或各项资金，使各项资金之和等于总计。"),
                    entry("formula-value", "请核对计算结果；也可以把公式改为数值。"),
                    entry("undetermined", "请填写原文没有确定的内容，或者在系统“答疑和改正”中填写。"),
                    entry("inferred", "请核对推断的内容；不对的请填写完整。"),
                    entry("unchecked", "请在系统“答疑和改正”中对照原表核对，再标为“已核对”。"),
                    entry("missing-statement", "请填写绩效目标。"),
                    entry("missing-indicators", "请填写绩效指标。"),
                    entry("unreadable-indicators", "请按公开表的写法填写指标：序号、分类；名称；年度指标值:内容。"),
                    entry("incomplete-indicator", "请补上指标的名称或年度指标值。"),
                    entry("blank-annual-value", "请补上年度指标值；还没有定的，可以先导入草稿。"),
                    entry("unclosed-indicator", "请核对指标是否完整，并以“。”结束。"),
                    entry("indicator-numbering-gap", "请核对有没有漏掉指标，并从 1 起连续编号。"),
                    entry("unknown-indicator-code", "请改用规定的指标代码，例如 11-数量指标。"),
                    entry("indicator-code-name-mismatch", "请核对指标代码和名称，使两者相符。"),
                    entry("unknown-unit", "请改为单位树中的全称；单位确未建立的，请联系系统管理员。"),
                    entry("not-your-unit", "请删去这一行，由该单位自己填报。"),
                    entry("name-already-filed", "请核对是否已经填报：要改已有项目的，在系统中选择修订；确是另一个项目的，可以不改。"),
                    entry("choice-needed", "请在系统中选择修订已有项目，或者另建一个。"),
                    entry("stale-version", "请在系统中重新查看差异，再作选择。"),
                    entry("changed-since", "请在系统中查看项目；要再按这一行修订，请重新上传，查看差异后选择。"),
                    entry("not-revisable", "请按所说的原因办理，或者在系统中另建一个。"),
                    entry("refused", "请按所说的原因改正后重新上传。"));

    private Remedy() {}

    static String of(Complaint complaint) {
        return BY_CODE.getOrDefault(complaint.code(), "请核对并改正后重新上传。");
    }

    static boolean isKnown(String code) {
        return BY_CODE.containsKey(code);
    }
}
