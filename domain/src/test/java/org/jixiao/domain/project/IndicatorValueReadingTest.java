package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Form by form, what is read: the kind of reading and its display; a wrong number would show here.
 */
class IndicatorValueReadingTest {

    @ParameterizedTest(name = "{0} is read as {1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ≥98%                        | Quantity | ≥ 98%
                    ≧100人                      | Quantity | ≥ 100 人
                    》91%                       | Quantity | > 91%
                    100%                        | Quantity | = 100%
                    ≥1.9万人次                  | Quantity | ≥ 19,000 人次
                    95%以上                     | Quantity | ≥ 95%
                    不少于20次                  | Quantity | ≥ 20 次
                    约2000人                    | Quantity | 约 2,000 人
                    2-7秒内                     | Range    | 2~7 秒
                    不超过缴费额的2/3           | Share    | ≤ 缴费额的 2/3
                    1000宗；500家企业           | Several  | = 1,000 宗；= 500 家企业
                    11月30日前完成              | Deadline | 11月30日前（完成）
                    (无事故发生天数÷运维天数)×100%≥99% | Formula | （无事故发生天数÷运维天数）×100% ≥ 99%
                    大于等于97.5%               | Quantity | ≥ 97.5%
                    每季度一次                  | Quantity | = 1 次/季度
                    合规                        | Qualitative | 合规
                    持续提升                    | Qualitative | 持续提升
                    ≦300家次（人次）            | Quantity | ≤ 300 家次（人次）
                    ≤1%                         | Quantity | ≤ 1%
                    ≥3个亿                      | Quantity | ≥ 300,000,000
                    0次                         | Quantity | = 0 次
                    255                         | Quantity | = 255
                    ≥90％                       | Quantity | ≥ 90%
                    大于等于当年度高层次人才认定数量的10% | Share | ≥ 当年度高层次人才认定数量的 10%
                    穗人社函〔2020〕73号标准    | Qualitative | 穗人社函〔2020〕73号标准
                    年度控制数                  | Qualitative | 年度控制数
                    16人                        | Quantity | = 16 人
                    １，２３４．５人            | Quantity | = 1,234.5 人
                    1，000人次                  | Quantity | = 1,000 人次
                    ≥12，345，678元             | Quantity | ≥ 12,345,678 元
                    -3                          | Quantity | = -3
                    −3                          | Quantity | = -3
                    －3％                       | Quantity | = -3%
                    ≤−3.5%                      | Quantity | ≤ -3.5%
                    增长率为-5%                 | Quantity | 增长率 = -5%
                    -123人                      | Quantity | = -123 人
                    −123,456人                  | Quantity | = -123,456 人
                    """)
    void everyFormOfThePublishedTablesIsRead(String raw, String kind, String display) {
        assertRead(raw, kind, display);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ≥5次        | ≥ 5 次
                    ⩾5次        | ≥ 5 次
                    >=5次       | ≥ 5 次
                    =>5次       | ≥ 5 次
                    ≥=5次       | ≥ 5 次
                    =≥5次       | ≥ 5 次
                    》=5次      | ≥ 5 次
                    ＞＝5次     | ≥ 5 次
                    ＞5次       | > 5 次
                    ﹥5次       | > 5 次
                    〉5次       | > 5 次
                    ≦5次        | ≤ 5 次
                    ⩽5次        | ≤ 5 次
                    <=5次       | ≤ 5 次
                    =<5次       | ≤ 5 次
                    ≤=5次       | ≤ 5 次
                    =≤5次       | ≤ 5 次
                    《5次       | < 5 次
                    〈5次       | < 5 次
                    ＜5次       | < 5 次
                    ﹤5次       | < 5 次
                    =5次        | = 5 次
                    ==5次       | = 5 次
                    ≈5次        | 约 5 次
                    不低于5次   | ≥ 5 次
                    不小于5次   | ≥ 5 次
                    不得少于5次 | ≥ 5 次
                    大于或等于5次 | ≥ 5 次
                    达到5次     | ≥ 5 次
                    达到或超过5次 | ≥ 5 次
                    至少5次     | ≥ 5 次
                    大于5次     | > 5 次
                    超过5次     | > 5 次
                    高于5次     | > 5 次
                    小于等于5次 | ≤ 5 次
                    不高于5次   | ≤ 5 次
                    不超过5次   | ≤ 5 次
                    不得超过5次 | ≤ 5 次
                    不多于5次   | ≤ 5 次
                    不大于5次   | ≤ 5 次
                    最多5次     | ≤ 5 次
                    小于5次     | < 5 次
                    少于5次     | < 5 次
                    低于5次     | < 5 次
                    不足5次     | < 5 次
                    等于5次     | = 5 次
                    大约5次     | 约 5 次
                    5次左右     | 约 5 次
                    5次以上     | ≥ 5 次
                    5次及以上   | ≥ 5 次
                    5次或以上   | ≥ 5 次
                    5次（含）以上 | ≥ 5 次
                    5以上次     | ≥ 5 次
                    5次以下     | ≤ 5 次
                    5次及以下   | ≤ 5 次
                    5天内       | ≤ 5 天
                    5天以内     | ≤ 5 天
                    5日内       | ≤ 5 日
                    ≥5日        | ≥ 5 日
                    ≥5次以上    | ≥ 5 次
                    至少≥5次    | ≥ 5 次
                    为≥5次      | ≥ 5 次
                    为5次以上   | ≥ 5 次
                    """)
    void comparatorsAreKnownInTheirManyShapes(String raw, String display) {
        assertRead(raw, "Quantity", display);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ３５人          | = 35 人
                    1,000人         | = 1,000 人
                    12,345,678.5元  | = 12,345,678.5 元
                    99.90%          | = 99.9%
                    0.05‰           | = 0.05‰
                    123456789012345人 | = 123,456,789,012,345 人
                    5万元           | = 50,000 元
                    1.5亿元         | = 150,000,000 元
                    3百万条         | = 3,000,000 条
                    2千个           | = 2,000 个
                    2百个           | = 200 个
                    4千万元         | = 40,000,000 元
                    2十万条         | = 200,000 条
                    2万亿元         | = 2,000,000,000,000 元
                    5千米           | = 5 公里
                    5千克           | = 5 公斤
                    3个百分点       | = 3 个百分点
                    100㎡           | = 100 平方米
                    100m2           | = 100 平方米
                    一次            | = 1 次
                    两次            | = 2 次
                    十场            | = 10 场
                    十二场          | = 12 场
                    二十场          | = 20 场
                    二十一场        | = 21 场
                    一百零五人      | = 105 人
                    一百一十人      | = 110 人
                    一千零五十人    | = 1,050 人
                    一千二百三十四人 | = 1,234 人
                    一万二千人      | = 12,000 人
                    一万零五百人    | = 10,500 人
                    两百万条        | = 2,000,000 条
                    十万条          | = 100,000 条
                    三亿元          | = 300,000,000 元
                    一亿二千万元    | = 120,000,000 元
                    百分之九十五    | = 95%
                    百分之百        | = 100%
                    百分之九十五以上 | ≥ 95%
                    有效投诉率为零  | 有效投诉率 = 0
                    """)
    void numbersAreReadInDigitsAndInCharacters(String raw, String display) {
        assertRead(raw, "Quantity", display);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    每年2次             | = 2 次/年
                    每年≤2 次           | ≤ 2 次/年
                    ≤每年2次            | ≤ 2 次/年
                    2次/月              | = 2 次/月
                    2次每周             | = 2 次/周
                    每月2次/月          | = 2 次/月
                    每天1次             | = 1 次/天
                    每半年1次           | = 1 次/半年
                    每学期400人/次以上  | ≥ 400 人/次/学期
                    不小于两百万次/年   | ≥ 2,000,000 次/年
                    本地全量备份不小于每周一次 | 本地全量备份 ≥ 1 次/周
                    合同期内每月1份     | 合同期内 = 1 份/月
                    800元/人/月         | = 800 元/人/月
                    800元/月/人         | = 800 元/人/月
                    ≤3（秒）            | ≤ 3 秒
                    ＞300000（次）      | > 300,000 次
                    179家医院           | = 179 家医院
                    不少于9万本证书     | ≥ 90,000 本证书
                    4个团组以上         | ≥ 4 个团组
                    一周以内（一般整改） | ≤ 1 周（一般整改）
                    24小时内响应        | ≤ 24 小时（响应）
                    5场（其中线上2场）完成 | = 5 场（其中线上2场，完成）
                    5个工作日内办结     | ≤ 5 工作日（办结）
                    完成率90%以上       | 完成率 ≥ 90%
                    满意度：≥90%        | 满意度 ≥ 90%
                    准点率（%）＞98     | 准点率 > 98
                    响应时间为≤5秒      | 响应时间 ≤ 5 秒
                    响应时间30分钟以内比例大于等于95% | 响应时间30分钟以内比例 ≥ 95%
                    参与人数100人       | 参与人数 = 100 人
                    用户总数≥100人      | 用户总数 ≥ 100 人
                    最高并发数≥50       | 最高并发数 ≥ 50
                    违法行为5起         | 违法行为 = 5 起
                    《广州日报》报道≥2篇 | 《广州日报》报道 ≥ 2 篇
                    校舍面积增长率≥9%。 | 校舍面积增长率 ≥ 9%
                    """)
    void periodsUnitsSubjectsAndRemarksAreKept(String raw, String display) {
        assertRead(raw, "Quantity", display);
    }

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2~7次       | Range | 2~7 次
                    2～7次      | Range | 2~7 次
                    2—7次       | Range | 2~7 次
                    2——7次      | Range | 2~7 次
                    2至7次      | Range | 2~7 次
                    2到7次      | Range | 2~7 次
                    2次-7次     | Range | 2~7 次
                    2%～5%      | Range | 2~5%
                    0.5-1.5倍   | Range | 0.5~1.5 倍
                    5-10        | Range | 5~10
                    1-2万人     | Range | 10,000~20,000 人
                    1万-2万人   | Range | 10,000~20,000 人
                    5000-1万元  | Range | 5,000~10,000 元
                    十至十二场  | Range | 10~12 场
                    每年2-3次   | Range | 2~3 次/年
                    响应2-7秒内（平时） | Range | 响应 2~7 秒（平时）
                    三分之二以上 | Share | ≥ 2/3
                    2/3以上     | Share | ≥ 2/3
                    ≥1/2        | Share | ≥ 1/2
                    缴费额的2/3 | Share | = 缴费额的 2/3
                    认定数量的10%以上 | Share | ≥ 认定数量的 10%
                    补贴不超过缴费额的三分之二 | Share | 补贴 ≤ 缴费额的 2/3
                    10月前      | Deadline | 10月前
                    6月底前     | Deadline | 6月底前
                    2025年底    | Deadline | 2025年12月底前
                    年底前完成  | Deadline | 12月底前（完成）
                    2025年11月前 | Deadline | 2025年11月前
                    2025年11月30日前 | Deadline | 2025年11月30日前
                    2025年10月  | Deadline | 2025年10月
                    2025-12-31前 | Deadline | 2025年12月31日前
                    2025.1.1    | Deadline | 2025年1月1日
                    2024年2月29日 | Deadline | 2024年2月29日
                    2月29日     | Deadline | 2月29日
                    口腔设备11月15日 | Deadline | 口腔设备 11月15日
                    在12月31日前完成 | Deadline | 12月31日前（完成）
                    不晚于11月30日 | Deadline | 11月30日前
                    验收不迟于6月1日之前 | Deadline | 验收 6月1日前
                    论文发表30篇，专利5项 | Several | 论文发表 = 30 篇；专利 = 5 项
                    95%,90%     | Several | = 95%；= 90%
                    3场；2025年底 | Several | = 3 场；2025年12月底前
                    2场、1-3篇  | Several | = 2 场；1~3 篇
                    合格数/总数×100%≥95% | Formula | 合格数/总数×100% ≥ 95%
                    （合格数/总数）不低于95% | Formula | （合格数/总数） ≥ 95%
                    合格率=合格数÷总数≥95% | Formula | 合格率=合格数÷总数 ≥ 95%
                    """)
    void rangesSharesDatesAndSeveralValuesAreRead(String raw, String kind, String display) {
        assertRead(raw, kind, display);
    }

    static void assertRead(String raw, String kind, String display) {
        Reading reading = new IndicatorValue(raw).reading();
        assertThat(reading.getClass().getSimpleName() + " " + reading.display())
                .isEqualTo(kind + " " + display);
    }
}
