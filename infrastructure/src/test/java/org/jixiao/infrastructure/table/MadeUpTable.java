package org.jixiao.infrastructure.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A made-up table of a department, the truth that a print of it is compared with. */
public record MadeUpTable(String department, List<Unit> units) {

    /** A unit and the columns in which it has money: fiscal, special, other. */
    public record Unit(String name, List<Row> rows) {
        public BigDecimal sum(int column) {
            return rows.stream()
                    .map(row -> row.amounts().get(column))
                    .reduce(new BigDecimal("0.00"), BigDecimal::add);
        }
    }

    public record Row(
            String unit,
            String name,
            List<BigDecimal> amounts,
            List<String> statement,
            String indicators) {

        public String wholeStatement() {
            return String.join("", statement);
        }
    }

    private static final List<String> PLACES =
            List.of("河口", "桥头", "东湾", "南塘", "北岭", "西江", "石门", "柳溪", "青龙", "白沙", "金井", "云台");

    private static final List<String> KINDS = List.of("水务所", "图书馆", "园林站", "养护中心", "检测院", "职业学校");

    /** Subject, what is done, what is counted. */
    private static final List<String> SUBJECTS =
            List.of(
                    "河道清淤,疏浚淤积河段,清淤河段长度",
                    "路灯维护,更换损坏灯具,亮灯率",
                    "图书采购,补充馆藏图书,新增图书册数",
                    "古树保护,救护濒危古树,救护古树株数",
                    "水质监测,布设监测断面,监测断面个数",
                    "桥梁检测,排查桥梁病害,检测桥梁座数",
                    "校舍修缮,翻新老旧教室,修缮教室间数",
                    "食堂改造,升级后厨设备,改造灶台台数",
                    "消防演练,组织疏散演练,演练场次",
                    "档案整理,数字化纸质档案,扫描档案卷数",
                    "垃圾分类,配置分类容器,投放容器个数",
                    "公厕改建,新建无障碍厕位,改建厕位个数",
                    "绿化补植,种植行道树木,补植树木棵数",
                    "机井修复,恢复农田灌溉,修复机井眼数",
                    "养老助餐,提供老人午餐,助餐人次",
                    "儿童接种,开展疫苗查漏,接种剂次",
                    "广场照明,安装节能灯带,灯带米数",
                    "渡口安全,配发救生器材,救生衣件数");

    /**
     * @param alike whether several rows in a row share statement and indicators, as series do
     * @param rough whether names may say nothing of the subject, and statements have paragraphs
     *     without numbers or end without a sentence
     */
    public static MadeUpTable of(Random random, boolean alike, boolean rough) {
        int count = 2 + random.nextInt(5);
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = "梅江县" + PLACES.get(i) + KINDS.get(random.nextInt(KINDS.size()));
            units.add(unit(name, random, alike, rough, i));
        }
        return new MadeUpTable("梅江县公共事务局", units);
    }

    private static Unit unit(
            String name, Random random, boolean alike, boolean rough, int ordinal) {
        int second = random.nextInt(3);
        int count = 1 + random.nextInt(12);
        List<Row> rows = new ArrayList<>();
        int series = -1;
        for (int i = 0; i < count; i++) {
            series =
                    alike && i > 0 && random.nextInt(3) > 0
                            ? series
                            : random.nextInt(SUBJECTS.size());
            String prefix =
                    random.nextInt(3) == 0 ? name : random.nextBoolean() ? name.substring(3) : "";
            String[] subject = SUBJECTS.get(series).split(",");
            String about = rough && random.nextInt(3) == 0 ? "工作经费" : subject[0];
            String title = prefix + about + "项目（" + (ordinal * 20 + i + 1) + "标段）";
            rows.add(row(name, title, subject, random, second, alike, rough));
        }
        return new Unit(name, rows);
    }

    private static Row row(
            String unit,
            String name,
            String[] subject,
            Random random,
            int second,
            boolean alike,
            boolean rough) {
        BigDecimal first = BigDecimal.valueOf(100 + random.nextInt(500_000), 2);
        BigDecimal other =
                second > 0 && random.nextBoolean()
                        ? BigDecimal.valueOf(100 + random.nextInt(90_000), 2)
                        : new BigDecimal("0.00");
        BigDecimal nothing = new BigDecimal("0.00");
        List<BigDecimal> amounts =
                List.of(
                        first.add(other),
                        first,
                        second == 1 ? other : nothing,
                        second == 2 ? other : nothing);
        return new Row(
                unit,
                name,
                amounts,
                statement(subject, random, alike, rough),
                items(subject, random));
    }

    private static List<String> statement(
            String[] subject, Random random, boolean alike, boolean rough) {
        List<String> paragraphs = new ArrayList<>();
        int count = random.nextInt(6) == 0 ? 3 : 1;
        boolean plain = rough && random.nextInt(3) == 0;
        for (int i = 0; i < count; i++) {
            String number = count > 1 && !plain ? (i + 1) + "." : "";
            String more =
                    alike ? "" : "，惠及居民" + (100 + random.nextInt(9000)) + "户，为辖区群众提供便利、安全、整洁的环境";
            paragraphs.add(number + "通过" + subject[0] + "工作，" + subject[1] + more + "。");
        }
        if (rough && random.nextInt(15) == 0) {
            paragraphs.add("目标任务按期完成");
        }
        return paragraphs;
    }

    private static String items(String[] subject, Random random) {
        StringBuilder items = new StringBuilder();
        int count = 1 + random.nextInt(5);
        for (int i = 1; i <= count; i++) {
            String head =
                    i == 1 ? "1-产出指标；11-数量指标；" : i == 2 ? "2-效益指标；22-社会效益；" : "1-产出指标；12-质量指标；";
            String name = i == 1 ? subject[2] : i == 2 ? subject[1] + "受益面" : subject[0] + "合格率";
            String value =
                    i == 1
                            ? "≥" + (1 + random.nextInt(9999))
                            : "≥" + (60 + random.nextInt(40)) + "%";
            items.append(i).append('、').append(head).append(name);
            items.append("；实施周期指标值:").append(value).append("；年度指标值:").append(value).append('。');
        }
        return items.toString();
    }
}
