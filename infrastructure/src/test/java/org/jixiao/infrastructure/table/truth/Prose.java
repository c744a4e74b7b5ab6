package org.jixiao.infrastructure.table.truth;

import java.util.ArrayList;
import java.util.List;

/** Names, statements, and values that nobody ever wrote, in the forms that people write. */
final class Prose {

    private static final List<String> OBJECTS =
            List.of(
                    "河道", "路灯", "图书", "古树", "水质", "桥梁", "校舍", "食堂", "消防", "档案", "垃圾", "公厕", "绿地",
                    "机井", "养老", "疫苗", "广场", "渡口", "公园", "堤防", "泵站", "牧场", "茶园", "祠堂", "球场", "剧院",
                    "码头", "隧道", "灯塔", "湿地");

    private static final List<String> ACTS =
            List.of("清淤", "维护", "采购", "保护", "监测", "检测", "修缮", "改造", "演练", "整理", "分类", "补植", "修复");

    private static final List<String> KINDS =
            List.of("项目", "经费", "专项经费", "补贴资金", "工作经费", "补助", "运行费", "服务采购");

    static final List<String> PLACES =
            List.of("河口", "桥头", "东湾", "南塘", "北岭", "西江", "石门", "柳溪", "青龙", "白沙", "金井", "云台");

    private final Dice dice;
    private final String object;
    private final String act;

    Prose(Dice dice) {
        this.dice = dice;
        this.object = dice.pick(OBJECTS);
        this.act = dice.pick(ACTS);
    }

    String name(String unit, int number) {
        String plain = object + act + dice.pick(KINDS);
        String place = dice.pick(PLACES);
        return switch (dice.between(0, 21)) {
            case 0 -> "2025年" + plain;
            case 1 -> plain + "（" + place + "区）";
            case 2 -> "“三清三拆”" + plain;
            case 3 -> plain + "（梅财社〔2024〕" + number + "号）";
            case 4 -> "12345热线" + plain;
            case 5 -> place + "3.5公里" + plain;
            case 6 -> "5G+" + plain + "V2.0";
            case 7 -> plain + "及配套管网、道路、照明与无障碍设施的一体化提升和长期运行维护（含往年结转及尾款支付）";
            case 8 -> "2024-2025年度" + plain + "（" + number + "标段）";
            case 9 -> "《" + object + "条例》宣传" + number;
            case 10 -> plain + "(" + place + ")";
            case 11 -> unit + plain;
            case 12 -> number + "座" + plain;
            case 13 -> plain + "：" + place + "，" + object;
            case 14 -> object + act;
            case 15 -> plain + "-" + place + "-" + number + "期";
            default -> plain;
        };
    }

    List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        int kind = dice.between(0, 9);
        if (kind == 0) {
            for (int i = 1; i <= dice.between(2, 4); i++) {
                paragraphs.add("目标" + i + "：" + clause() + "。");
            }
        } else if (kind == 1) {
            for (int i = 1; i <= dice.between(2, 5); i++) {
                paragraphs.add(i + "." + clause() + dice.pick("。", "；"));
            }
            paragraphs.add(dice.between(6, 9) + "." + clause() + "。");
        } else if (kind == 2) {
            paragraphs.add("（1）" + clause() + "；（2）" + clause() + "；（3）" + clause() + "。");
        } else if (kind == 3) {
            paragraphs.add("①" + clause() + "②" + clause() + "③" + clause() + "。");
        } else if (kind == 4) {
            paragraphs.add("1、" + clause() + "；2、" + clause() + "。3、" + clause() + "。");
        } else {
            for (int i = 0; i < dice.between(1, 4); i++) {
                paragraphs.add("通过" + object + act + "，" + clause() + "。");
            }
        }
        return paragraphs;
    }

    private String clause() {
        int number = dice.between(2, 9999);
        return switch (dice.between(0, 13)) {
            case 0 -> "完成" + object + act + number + "处，覆盖率达到" + dice.between(50, 99) + ".5%";
            case 1 -> "按照《" + object + act + "办法》（梅府〔2023〕" + number + "号）规定，足额发放补助";
            case 2 -> "以“不忘初心，精准服务”为主线，不断提升" + object + act + "水平";
            case 3 ->
                    "投入" + dice.between(1, 99) + "." + dice.between(10, 99) + "万元用于" + object + act;
            case 4 -> "惠及居民1.9万人次、" + number + "户";
            case 5 -> "2025年12月31日前全面完成" + act + "任务";
            case 6 -> object + "（含" + dice.pick(PLACES) + "段）" + act + "合格率≥98%";
            case 7 -> "保障" + object + "安全运行；减少投诉" + number + "起";
            case 8 -> "提升公共服务质量和效率，增进民生福祉";
            case 9 -> "推进“互联网+" + object + "”建设，实现A类" + object + number + "个";
            default -> "开展" + object + act + "工作" + number + "次，为" + dice.pick(PLACES) + "群众提供便利";
        };
    }

    String indicatorName() {
        String base = object + act;
        return switch (dice.between(0, 14)) {
            case 0 -> base + "率(%)";
            case 1 -> "12月31日前完成" + base + "，按照时间节点，有序推进";
            case 2 -> "“互联网+" + object + "”" + act;
            case 3 -> base + "（含复查）次数";
            case 4 -> "推进" + base + "，方便群众办事。";
            case 5 -> base + "覆盖2.5公里内居民数";
            case 6 -> "通过电话、上门或者问卷方式进行" + base + "调查";
            case 7 -> base + "；复查";
            case 8 -> "A" + dice.between(1, 99) + "级" + base + "准确率.";
            case 9 -> "7×24小时" + base;
            default -> base + dice.pick("数量", "完成率", "及时率", "合格率", "满意度", "场次");
        };
    }

    String value() {
        int number = dice.between(1, 9999);
        return switch (dice.between(0, 21)) {
            case 0 -> "100%";
            case 1 -> "≥1.9万人次";
            case 2 -> "良好";
            case 3 -> "按时";
            case 4 -> "12月31日前完成";
            case 5 -> "(无事故天数÷运维天数)×100%≥99%";
            case 6 -> "不超过缴费额的2/3";
            case 7 -> "2-7秒内";
            case 8 -> number + "宗；" + number + "家企业";
            case 9 -> "1、勘察；2、施工；3、验收";
            case 10 -> "资料完整、规范、内容全。";
            case 11 -> "≥ " + number + "个";
            case 12 -> "》91%";
            case 13 -> "≥" + dice.between(1, 99) + "." + dice.between(10, 99) + "%";
            case 14 -> "除节假日外，发生故障后，100%当天启动处理程序。";
            case 15 -> "≦" + number + "家次（人次）";
            case 16 -> "≥９０％";
            case 17 -> "大于等于97.5%";
            default -> "≥" + number + dice.pick("", "人", "次", "%", "家", "人次", "万元");
        };
    }
}
