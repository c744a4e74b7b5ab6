package org.jixiao.domain.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of an indicator says about the kind of thing it measures. Written against names as
 * {@link #bare} gives them.
 */
final class IndicatorWords {

    private static final Pattern UNIT_BEHIND = Pattern.compile("[(（]([^()（）]{1,6})[)）]$|%$");
    private static final Pattern RATE =
            Pattern.compile("(?<![频效速汇利功税费倍几概分辨])率$|(?:比例|比率|占比|百分比|满意度|知晓度)$");
    private static final Pattern COUNT =
            Pattern.compile(
                    "(?:人数|人次数?|次数|个数|户数|家数|场数|场次数?|批次数?|件数|宗数|份数|篇数|台数|台套数|册数|期数|"
                            + "起数|例数|条数|项数|名数|门数|套数|辆数|数量|[业员师生岗席工]位?数|用户数|课程数|项目数|企业数|并发数)$");
    private static final Pattern PEOPLE = Pattern.compile("(?:人数|人次数?|[师生]数)$");
    private static final Pattern THINGS =
            Pattern.compile(
                    "(?:次数|个数|户数|家数|场数|场次数?|批次数?|件数|宗数|份数|篇数|台数|台套数|册数|期数|起数|例数|条数|门数|套数|辆数|用户数|企业数)$");
    private static final Pattern PART_OF_ALL =
            Pattern.compile(
                    "(?:满意|合格|达标|准确|正确|及时|准时|知晓|覆盖|出勤|通过|优良|优秀|完好|签收|差错|投诉|投诉处理|回访|办结)率$|满意度$|知晓度$");
    private static final Pattern AMOUNT = Pattern.compile("(?:总额|金额|收入|面积|规模|(?:^|资助|补助|补贴)资金)$");
    private static final Pattern SATISFACTION = Pattern.compile("满意(?:度|率|比率|程度)");
    private static final Pattern VOICE = Pattern.compile("满意|投诉|好评|差评|评价|认可|表扬|口碑|接受度|感受");
    private static final Pattern TIMELY =
            Pattern.compile(
                    "(?:及时|准时|按时|按期)[^，。；、]{0,6}(?:率|性|程度|度)$|(?:完成|响应|办结|处理|到位|修复|审批)(?:时间|时限|期限)$");
    private static final Pattern DURATION = Pattern.compile("(?:时间|时长|时限|期限|工期)$");
    private static final Pattern QUALITY_RATE =
            Pattern.compile("(?:准确|合格|达标|完好|差错|正确|验收通过|优良|优秀)率$");
    private static final Pattern COST =
            Pattern.compile("(?<!节约|降低|节省|减少|控制)(?:成本|单价|造价|人均费用)(?:控制|控制率|控制数|标准|金额|额)?$");
    private static final Pattern BAD =
            Pattern.compile(
                    "(?:投诉|差错|事故|故障|违规|违纪|违法|延误|延期|延迟|超支|流失|返修|逾期|停机|失误|误差|遗失|泄漏|泄露|"
                            + "批评|闲置|空置|信访|上访|代偿|退学|损坏|事件|纠纷)(?:发生)?的?(?:次数|数量|数|量|率|起数|件数|宗数)?$");
    private static final Pattern BAD_UNDONE =
            Pattern.compile("处理|解决|办结|结案|整改|回复|答复|排除|修复|响应|降低|下降|减少|化解|无|零|控制|防|避免|受理|调解|巡查");
    private static final Pattern GOOD_RATE =
            Pattern.compile(
                    "(?:完成|合格|覆盖|到位|准确|及时|达标|通过|就业|利用|使用|知晓|满意|优良|优秀|办结|处理|响应|修复|完好|参保|签订|发放|"
                            + "出勤|正常运行|可用|稳定|结案|整改|入库|签收|回访)[率度]$|可靠度$");
    private static final Pattern WAIT = Pattern.compile("(?:响应|等候|等待|办理|处理|办结|修复|审批)(?:时间|时长|时限)$");

    private IndicatorWords() {}

    /** The name without blanks, glyph variants, closing punctuation and a unit in brackets. */
    static String bare(String name) {
        String text = Letters.squeezed(name).replaceAll("[.。,;]+$", "");
        return UNIT_BEHIND.matcher(text).replaceFirst("");
    }

    /** Whether the name states the unit itself: {@code 巡检完成率（%）}. */
    static boolean statesItsUnit(String name) {
        Matcher behind = UNIT_BEHIND.matcher(Letters.squeezed(name).replaceAll("[.。,;]+$", ""));
        return behind.find() && (behind.group(1) == null || isUnit(behind.group(1)));
    }

    private static boolean isUnit(String text) {
        return text.equals("%") || UnitWords.isUnit(text);
    }

    static boolean isRate(String name) {
        return RATE.matcher(bare(name)).find();
    }

    static boolean isCount(String name) {
        String bare = bare(name);
        return COUNT.matcher(bare).find() && !bare.contains("指数");
    }

    /** Persons are counted, whatever else is said about them. */
    static boolean isPeople(String name) {
        return PEOPLE.matcher(bare(name)).find();
    }

    /** Things that are counted one by one, other than persons. */
    static boolean isThings(String name) {
        return THINGS.matcher(bare(name)).find();
    }

    /** A part of something that is never more than all of it; growth and completion may be. */
    static boolean isPartOfAll(String name) {
        String bare = bare(name);
        return PART_OF_ALL.matcher(bare).find() && !bare.matches(".*(?:增|提高|提升|同比|环比).*");
    }

    static boolean isAmount(String name) {
        return AMOUNT.matcher(bare(name)).find();
    }

    static boolean isSatisfaction(String name) {
        return SATISFACTION.matcher(name).find() && !isCount(name);
    }

    static boolean isVoice(String text) {
        return VOICE.matcher(text).find();
    }

    static boolean isTimeliness(String name) {
        return TIMELY.matcher(bare(name)).find();
    }

    static boolean isDuration(String name) {
        return DURATION.matcher(bare(name)).find();
    }

    static boolean isQualityRate(String name) {
        return QUALITY_RATE.matcher(bare(name)).find();
    }

    static boolean isCost(String name) {
        return COST.matcher(bare(name)).find();
    }

    /** The less the better: complaints, errors, accidents, waiting. */
    static boolean isBad(String name) {
        String bare = bare(name);
        return BAD.matcher(bare).find() && !BAD_UNDONE.matcher(bare).find()
                || WAIT.matcher(bare).find();
    }

    static boolean isGoodRate(String name) {
        return GOOD_RATE.matcher(bare(name)).find();
    }
}
