package org.jixiao.infrastructure.load;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.project.ProposedSheet.ProposedIndicator;
import org.jixiao.domain.shared.Money;

/** Sheets of some variety, so that searching and comparing them means something. */
final class LoadTexts {

    private static final List<String> PEOPLE =
            List.of(
                    "高校毕业生", "就业困难人员", "退役军人", "农村转移劳动力", "残疾人", "技能人才", "创业青年", "大龄失业人员", "异地务工人员",
                    "社区工作者", "家政从业人员", "新业态劳动者");
    private static final List<String> WORKS =
            List.of(
                    "技能培训",
                    "岗位补贴",
                    "创业扶持",
                    "公益性岗位安置",
                    "职业介绍",
                    "社会保险补贴",
                    "就业见习",
                    "劳动争议调解",
                    "档案托管",
                    "招聘活动",
                    "职业技能竞赛",
                    "信息系统运行维护",
                    "基层平台建设",
                    "劳动监察执法",
                    "工伤预防宣传");
    private static final List<String> MANNERS =
            List.of("专项经费", "补助资金", "服务项目", "工作经费", "提升工程", "试点项目", "奖补资金");
    private static final List<String> AIMS =
            List.of(
                    "帮助%s稳定就业，全年服务不少于%d人次",
                    "为%s提供政策咨询和岗位推荐，组织活动%d场以上",
                    "扩大%s受益范围，覆盖街道和镇%d个",
                    "规范资金发放流程，%s补贴在%d个工作日内到账",
                    "改善%s工作条件，全年办结事项%d件",
                    "跟踪%s就业质量，回访%d人");
    private static final List<String> COUNTS =
            List.of("服务人数", "活动场次", "办结件数", "补贴发放人数", "培训班次", "走访企业数", "覆盖镇街数");
    private static final List<String> RATES =
            List.of("发放准确率", "培训合格率", "按时办结率", "资料完整率", "案件调解成功率", "系统可用率");
    private static final List<String> EFFECTS =
            List.of("带动就业人数", "政策知晓率", "岗位留存率", "投诉下降率", "企业参与度");

    private final RandomGenerator random;

    LoadTexts(RandomGenerator random) {
        this.random = random;
    }

    String of(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    String name() {
        return of(PEOPLE) + of(WORKS) + of(MANNERS);
    }

    ProposedSheet empty(String name) {
        return new ProposedSheet(name, funding(), "", List.of());
    }

    ProposedSheet sheet(String name) {
        return new ProposedSheet(name, funding(), statement(), indicators());
    }

    private Funding funding() {
        Money main = Money.ofYuan(random.nextInt(1, 90_000) * 100 + ".00");
        Money other = random.nextInt(4) == 0 ? Money.ofYuan("50000.00") : Money.ZERO;
        return new Funding(main, Money.ZERO, other);
    }

    private String statement() {
        StringBuilder text = new StringBuilder();
        int sentences = random.nextInt(2, 7);
        for (int i = 0; i < sentences; i++) {
            text.append(i == 0 ? "" : "；")
                    .append(of(AIMS).formatted(of(PEOPLE), random.nextInt(5, 5000)));
        }
        return text.append("。").toString();
    }

    private List<ProposedIndicator> indicators() {
        List<ProposedIndicator> rows = new ArrayList<>();
        rows.add(row("11", of(COUNTS), "≥" + random.nextInt(10, 5000) + "人次"));
        rows.add(row("11", of(PEOPLE) + "受益人数", "≥" + random.nextInt(10, 3000) + "人"));
        rows.add(row("12", of(RATES), "≥" + random.nextInt(85, 100) + "%"));
        rows.add(row("13", "资金拨付及时率", random.nextInt(3) == 0 ? "100%" : "12月底前完成"));
        rows.add(row("21", of(EFFECTS), "≥" + random.nextInt(50, 99) + "%"));
        rows.add(row("22", "社会影响", of(List.of("稳步提升", "持续改善", "良好"))));
        if (random.nextBoolean()) {
            rows.add(row("31", "服务对象满意度", "≥" + random.nextInt(80, 99) + "%"));
        }
        return rows;
    }

    private static ProposedIndicator row(String code, String name, String value) {
        IndicatorValue both = new IndicatorValue(value);
        return new ProposedIndicator(null, IndicatorCode.of(code), name, both, both);
    }

    /** The same sheet with another value in one cell and a longer statement. */
    ProposedSheet mended(ProposedSheet sheet) {
        List<ProposedIndicator> rows = new ArrayList<>(sheet.indicators());
        ProposedIndicator old = rows.getFirst();
        IndicatorValue value = new IndicatorValue("≥" + random.nextInt(5001, 9000) + "人次");
        rows.set(0, new ProposedIndicator(old.id(), old.code(), old.name(), value, value));
        return new ProposedSheet(
                sheet.name(), sheet.funding(), sheet.targetStatement() + "资金使用情况按季度公开。", rows);
    }
}
