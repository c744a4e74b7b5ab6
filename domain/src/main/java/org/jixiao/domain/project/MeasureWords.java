package org.jixiao.domain.project;

import static org.jixiao.domain.project.Recurrence.DAY;
import static org.jixiao.domain.project.Recurrence.HALF_YEAR;
import static org.jixiao.domain.project.Recurrence.MONTH;
import static org.jixiao.domain.project.Recurrence.QUARTER;
import static org.jixiao.domain.project.Recurrence.SCHOOL_TERM;
import static org.jixiao.domain.project.Recurrence.WEEK;
import static org.jixiao.domain.project.Recurrence.YEAR;

/**
 * Units, the nouns and deeds that may follow them, and periods. The lists are closed on purpose: a
 * number followed by anything else (`5G覆盖`, `2级`, `80%以上对…满意`) is not read as a quantity.
 */
final class MeasureWords {

    /** A unit as written and the unit it stands for. */
    static final Words<String> UNITS =
            Words.plain("% ‰ 个百分点 人 名 位 岁 人次 人次数 人天 人日 人月 次 回 遍 趟 轮 个 家 家次 户 户次 件 件次 宗 宗次 起 例 例次")
                    .add("百分点", "百分点")
                    .add("人/次", "人/次")
                    .add("平方米", "㎡ m2 m² 平方米 平米 平方")
                    .add("立方米", "m3 m³ 立方米")
                    .add("公里", "公里 千米 km")
                    .add("公斤", "公斤 千克 kg")
                    .add("小时", "小时 个小时")
                    .add("周", "周 个星期 星期")
                    .add("天", "天")
                    .add("日", "日 自然日 个自然日")
                    .add("工作日", "工作日 个工作日")
                    .add("个月", "个月")
                    .add("元", "元 元人民币 元整 块钱");

    /** Parts of a unit that recurs or composes: what may stand behind the slash of `元/人`. */
    static final Words<Recurrence> PERIODS =
            new Words<Recurrence>()
                    .add(DAY, "天 日")
                    .add(WEEK, "周 星期")
                    .add(MONTH, "月 个月")
                    .add(QUARTER, "季度 季")
                    .add(HALF_YEAR, "半年")
                    .add(SCHOOL_TERM, "学期")
                    .add(YEAR, "年 年度");

    /** `每季度一次`, `一次每季度`. */
    static final Words<Recurrence> EVERY =
            new Words<Recurrence>()
                    .add(DAY, "每天 每日")
                    .add(WEEK, "每周 每星期")
                    .add(MONTH, "每月 每个月")
                    .add(QUARTER, "每季度 每季 每个季度")
                    .add(HALF_YEAR, "每半年")
                    .add(SCHOOL_TERM, "每学期 每个学期")
                    .add(YEAR, "每年 每年度");

    /** Nouns that may follow a unit: `179家医院`. */
    static final Words<String> THINGS =
            Words.plain(
                    "项目 子项目 企业 单位 机构 医院 学校 院校 部门 团组 团队 班级 课程 专业 基地 站点 网点 服务站 工作站 系统 模块 平台 媒体 新闻媒体");

    /** What is done with the counted, or by the date. */
    static final Words<String> DEEDS =
            Words.plain("完成 办结 完工 竣工 到位 支付 拨付 发放 发放到位 验收 完成验收 上线 交付 响应 报送 提交 归档 修复 处理 解决 结束 完毕");

    static {
        words("份 本 册 卷 页 张 幅 封 套 台 台次 台套 台/套 台（套） 部 辆 架 艘 间 所 栋 幢 座 处 场 场次 期 期次 门 门次 篇 篇次");
        words("项 项次 种 类 条 条次 批 批次 班 班次 组 队 双 只 头 株 棵 亩 公顷 顿 笔 枚 块 根 支 把 瓶 盒 箱 袋 车 车次 床 床位");
        words("宿位 学位 席 席位 工位 站 村 镇 街 街道 社区 镇街 区 市 县 省 国 校 院 店 米 吨 升 毫升 克 毫米 厘米 度 千瓦时 瓦 千瓦");
        words("秒 毫秒 ms s 分 分钟 年 学时 课时 学年 倍 角 美元 KB MB GB TB Mbps 件套 课 讲 集 人份 剂");
        things("案件 仲裁案件 证书 报告 论文 专利 方案 制度 文件 档案 图书 设备 电脑 车辆 服务器 终端 房屋 岗位 职位 活动 培训 讲座 会议 竞赛");
        things("人员 工作人员 职工 员工 学员 学生 教师 老师 专家 人才 高层次人才 毕业生 高校毕业生 协管员 仲裁员 志愿者 劳动者 退休人员 贫困户");
        things("街道 社区 村 镇 镇街 区县 数据 信息 宣传 新闻 报道 稿件 视频 图片 指标 事项 业务 服务 事故 投诉 公众号 网站 展位 招聘会");
        things("新增 技能人才 高技能人才 竞赛选手 选手 产品 样品 标准 教材 课题 科研项目 软件 硬件 许可 著作权 软件著作权 服务对象 用户 群众");
    }

    private MeasureWords() {}

    private static void words(String units) {
        for (String unit : units.split(" ")) {
            UNITS.add(unit, unit);
        }
    }

    private static void things(String nouns) {
        for (String noun : nouns.split(" ")) {
            THINGS.add(noun, noun);
        }
    }
}
