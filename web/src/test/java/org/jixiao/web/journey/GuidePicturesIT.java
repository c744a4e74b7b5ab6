package org.jixiao.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.journey.GuidePicture.*;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Does what the user guide tells each role to do, and takes its pictures on the way: into {@code
 * target/guide}, and with {@code -Dguide.write=true} into {@code docs/guide/images}.
 */
@ExtendWith({RunsJixiao.class, Chromium.class})
@TestInstance(Lifecycle.PER_CLASS)
class GuidePicturesIT {

    private static final String PASTE =
            """
            (field, text) => {
              const data = new DataTransfer();
              data.setData('text/plain', text);
              field.dispatchEvent(new ClipboardEvent('paste',
                { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """;

    private static final String BLOCK =
            """
            二级指标\t指标名称\t实施周期指标值\t年度指标值
            数量指标\t培训人次\t≥1.9万人次\t≥1.9万人次
            质量指标\t培训合格率\t≥90%\t≥90%
            时效指标\t补贴发放完成时间\t12月底前\t12月底前
            社会效益\t培训后就业率\t≥60%\t≥60%
            服务对象满意度\t学员满意度\t≥90\t≥90""";

    private final RunningJixiao jixiao;
    private final Chromium chromium;
    private final GuideProjects projects;
    private final GuideAlbum album = new GuideAlbum();

    GuidePicturesIT(RunningJixiao jixiao, Chromium chromium) {
        this.jixiao = jixiao;
        this.chromium = chromium;
        projects = new GuideProjects(jixiao);
    }

    @AfterAll
    void everyPictureOfTheGuideIsTaken() {
        assertThat(album.taken()).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(OF_TABLES)));
    }

    private void as(String username, Consumer<Visitor> work) {
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.signIn(username);
            work.accept(visitor);
            visitor.nothingWentWrong();
        }
    }

    @Test
    void everybodyFindsTheirWay() {
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.open("/");
            album.take(FIRST_PAGE, visitor);
        }
        as(
                "reviewer",
                reviewer -> {
                    reviewer.goTo("项目");
                    reviewer.page().locator("details.more-filters summary").click();
                    album.take(LIST, reviewer);
                });
        as(
                "filer-bureau",
                filer -> {
                    filer.reads("等得最久的");
                    album.take(FRAME, filer);
                    filer.page().locator("details.menu summary").click();
                    album.take(DISPLAY_MENU, filer);
                    filer.page().locator("details.menu summary").click();
                    filer.page().keyboard().press("?");
                    filer.page().locator("#keys[open]").waitFor();
                    album.take(KEYS, filer);
                    filer.page().keyboard().press("Escape");
                    filer.open("/notices");
                    filer.reads("接收方式");
                    album.take(NOTICES, filer);
                });
    }

    @Test
    void anEndedSessionLosesNothing() {
        try (Visitor administrator = chromium.visitor(jixiao)) {
            administrator.signIn("sysadmin");
            administrator.open("/operations/rounds");
            administrator.page().locator("#year").fill("2032");
            administrator.page().locator("#opens").fill("2032-01-01T08:00");
            administrator.page().locator("#closes").fill("2032-02-01T18:00");
            administrator
                    .page()
                    .context()
                    .clearCookies(new ClearCookiesOptions().setName("JIXIAO"));
            administrator.button("安排").click();
            administrator.reads("登录已过期");
            album.take(EXPIRED, administrator);
        }
    }

    @Test
    void aFilerWritesASheetAndSubmitsIt() {
        as(
                "filer-bureau",
                filer -> {
                    filer.link("新建项目").click();
                    filer.page().locator("#name").fill("职业技能提升培训补贴");
                    filer.page().locator("#fiscalAppropriation").fill("288.092");
                    filer.page()
                            .locator("#targetStatement")
                            .fill("面向本区登记失业人员开展技能培训，全年培训不少于1.9万人次，培训后就业率不低于60%，12月底前完成补贴发放。");
                    filer.sees(filer.page().locator("#total"), "288.092");
                    album.take(FILER_NEW, filer);
                    filer.button("保存").click();
                    filer.reads("项目已建立并保存为草稿");
                    filer.page().waitForLoadState();
                    Locator name = filer.page().locator("#row-0-name");
                    name.focus();
                    name.evaluate(PASTE, BLOCK);
                    filer.sees(filer.page().locator("[data-said]"), "读出 5 行");
                    filer.sees(
                            filer.page().locator("#row-0-annualValue-reading"), "读作 ≥ 19,000 人次");
                    filer.page().locator("#indicator-table").scrollIntoViewIfNeeded();
                    album.take(FILER_GRID, filer);
                    filer.button("检查").click();
                    filer.reads("检查结果", "请说明理由");
                    album.take(FILER_FINDINGS, filer);
                    filer.page().locator("#row-4-periodValue").fill("≥90%");
                    filer.page().locator("#row-4-annualValue").fill("≥90%");
                    filer.button("保存并送审…").click();
                    filer.reads("将要送审的内容");
                    explain(filer);
                    album.take(FILER_SUBMIT, filer);
                    filer.button("确认送审").click();
                    filer.reads("已送审。有人受理之前可以撤回");
                });
    }

    /** Says to each warning there is that it is right as it stands. */
    private static void explain(Visitor filer) {
        for (Locator reason : filer.page().locator(".findings input").all()) {
            reason.fill("已与财务核对，情况属实。");
        }
    }

    @Test
    void aFilerTakesAnIndicatorFromTheLibrary() {
        String id = projects.draft("技能提升行动补贴（手册）");
        as(
                "filer-bureau",
                filer -> {
                    filer.open("/projects/" + id + "/edit");
                    filer.page().locator("#row-2-name").focus();
                    filer.page().keyboard().press("Control+Enter");
                    filer.page().keyboard().press("Tab");
                    filer.page().keyboard().type("满意");
                    filer.page().locator("#library-list [role=option]").first().waitFor();
                    album.take(FILER_LIBRARY, filer);
                });
    }

    @Test
    void aFilerPastesSeventyProjects() {
        String table =
                IntStream.rangeClosed(1, 70)
                        .mapToObj(GuidePicturesIT::row)
                        .collect(Collectors.joining("\n"));
        as(
                "filer-bureau",
                filer -> {
                    filer.goTo("项目");
                    filer.link("新建项目").click();
                    filer.link("批量填报").click();
                    filer.page().locator("#text").fill(table);
                    album.take(FILER_PASTE, filer);
                    filer.button("读取并核对").click();
                    filer.reads("读出 70 个项目", "全部建立为草稿（70 项）");
                    album.take(FILER_PASTE_READ, filer);
                });
    }

    private static String row(int number) {
        return String.join(
                "\t",
                "基层就业服务项目%02d".formatted(number),
                "120.50",
                "120.50",
                "0.00",
                "0.00",
                "为第%02d服务片区的登记失业人员提供求职登记和岗位推荐，全年服务不少于%d人次，年底前完成总结。".formatted(number, 100 + number),
                "1、1-产出指标；11-数量指标；服务人次；实施周期指标值:≥%1$d人次；年度指标值:≥%1$d人次。".formatted(100 + number)
                        + "2、2-效益指标；22-社会效益指标；推荐后就业率；实施周期指标值:≥60%；年度指标值:≥60%。"
                        + "3、3-满意度指标；31-服务对象满意度；服务对象满意度；实施周期指标值:≥90%；年度指标值:≥90%。");
    }

    @Test
    void aFilerAnswersWhatWasReturned() {
        String id = projects.returned("就业创业服务补贴（手册）");
        as(
                "filer-bureau",
                filer -> {
                    filer.open("/projects/" + id);
                    filer.link("去修改和答复").click();
                    filer.reads("本次只退回了部分内容", "请按上年实际支出重新测算。");
                    filer.page().locator("#fiscalAppropriation").fill("259.28");
                    filer.page().locator("#reply-1").fill("已按上年实际支出压减一成。");
                    filer.page().locator("#reply-2").fill("每季度电话回访一次，已写入绩效目标。");
                    filer.button("保存并送审…").click();
                    filer.reads("将要送审的内容");
                    explain(filer);
                    filer.button("确认送审").click();
                    filer.reads("已送审。有人受理之前可以撤回");
                });
    }

    @Test
    void twoPeopleWriteOneSheet() {
        String id = projects.draft("两人同时修改的项目（手册）");
        // Being refused is what it is about, and a browser reports that as an error.
        try (Visitor filer = chromium.visitor(jixiao)) {
            filer.signIn("filer-bureau");
            filer.open("/projects/" + id + "/edit");
            filer.page().locator("#name").fill("两人同时修改的项目：我改的名称");
            filer.page().locator("#row-1-annualValue").fill("≥65%");
            projects.revisedByAColleague(id, "两人同时修改的项目：同事改的名称");
            filer.button("保存").click();
            filer.reads("有人在您编辑时保存了这份申报表", "两人都改了");
            album.take(FILER_CONFLICT, filer);
            filer.page().locator("tr[data-merge=name] input[value=mine]").check();
            filer.button("按选择合并并保存").click();
            filer.reads("已保存，现为第");
        }
    }

    @Test
    void whatWasNotSavedIsOfferedAgain() {
        String id = projects.draft("没有保存就关掉的项目（手册）");
        as(
                "filer-bureau",
                filer -> {
                    filer.open("/projects/" + id + "/edit");
                    filer.page().locator("#targetStatement").fill("写了一半的绩效目标");
                    filer.sees(filer.page().locator("[data-saved-state]"), "已暂存");
                    filer.open("/projects");
                    filer.open("/projects/" + id + "/edit");
                    filer.reads("尚未保存的内容");
                    album.take(FILER_RESTORE, filer);
                    filer.link("恢复填写的内容").click();
                    filer.reads("这是您");
                });
    }

    @Test
    void aDelegateIsChosen() {
        as("filer-panyu", filer -> filer.reads("工作台"));
        as(
                "reviewer",
                reviewer -> {
                    reviewer.link("代理").click();
                    reviewer.page().locator("#q").fill("黄志强");
                    reviewer.button("查询").click();
                    reviewer.page()
                            .locator("#delegate")
                            .selectOption(new SelectOption().setIndex(1));
                    reviewer.page().locator("#until").fill(formatted(3));
                    reviewer.page().locator("#reason").fill("外出培训三天");
                    album.take(DELEGATION, reviewer);
                });
    }

    private static String formatted(int days) {
        return LocalDateTime.now(ZoneId.of("Asia/Shanghai"))
                .plusDays(days)
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm"));
    }

    @Test
    void aManagerLooksAtTheUnitsAndForwards() {
        as(
                "manager-huadu",
                manager -> {
                    manager.goTo("汇总上报");
                    manager.reads("各单位填报情况");
                    album.take(MANAGER_LIST, manager);
                    manager.open(waiting("/forwarding", manager) + "/send-back");
                    manager.reads("退回单位", "上报市局");
                    album.take(MANAGER_CHECK, manager);
                });
    }

    private static String waiting(String list, Visitor visitor) {
        visitor.open(list);
        String address = visitor.page().locator("a.title").first().getAttribute("href");
        return address.replaceFirst("/(review|send-back|approval)?(\\?.*)?$", "");
    }

    @Test
    void aReviewerReadsMarksAndDecides() {
        String id = projects.submitted("重点群体就业帮扶经费（手册）");
        as(
                "reviewer",
                reviewer -> {
                    reviewer.goTo("审核");
                    reviewer.reads("我负责的区");
                    album.take(REVIEWER_QUEUE, reviewer);
                    reviewer.open("/projects/" + id + "/review");
                    reviewer.button("开始审核").click();
                    reviewer.reads("由您审核");
                    reviewer.page().locator("#at-fiscalAppropriation button.pin").click();
                    reviewer.page().locator("#remark-0-text").fill("请按上年实际支出重新测算。");
                    album.take(REVIEWER_SHEET, reviewer);
                    reviewer.open("/projects?text=" + encoded("区级就业补助资金"));
                    reviewer.page().locator("a.title").first().click();
                    reviewer.link("同一项目对比").click();
                    reviewer.reads("回到审核", "本项目");
                    album.take(REVIEWER_COMPARISON, reviewer);
                    reviewer.open("/review");
                    reviewer.page().locator("[data-all]").check();
                    reviewer.reads("已选");
                    reviewer.button("批量审核通过").click();
                    reviewer.reads("确认办理");
                    reviewer.page().locator("#grade").selectOption("GOOD");
                    reviewer.page()
                            .locator("#opinion-phrase")
                            .selectOption(new SelectOption().setIndex(1));
                    album.take(REVIEWER_BULK, reviewer);
                    reviewer.button("回到列表").click();
                    reviewer.reads("共");
                });
    }

    @Test
    void anApproverApprovesManyAndOneIsRefused() {
        projects.passedBy("reviewer", "批复手册一：就业服务经费");
        projects.passedBy("reviewer", "批复手册二：培训补贴经费");
        projects.passedBy("chief", "批复手册三：见习补贴经费");
        as(
                "chief",
                approver -> {
                    approver.open("/approval?text=" + encoded("批复手册"));
                    approver.reads("共 3 项");
                    approver.page().locator("[data-all]").check();
                    approver.reads("已选 3 项");
                    album.take(APPROVER_LIST, approver);
                    approver.button("批量批复").click();
                    approver.page().locator("#documentNumber").fill("穗人社函〔2025〕18号");
                    album.take(APPROVER_PREVIEW, approver);
                    approver.reads("所选 3 个项目中，2 个可以批复", "1 个：您审核过这个项目");
                    approver.button("确认办理 2 个项目").click();
                    approver.reads("已完成", "2 项已办理", "1 项未能办理", "您审核过这个项目");
                    album.take(APPROVER_RESULT, approver);
                });
        as(
                "approver",
                approver -> {
                    approver.open("/projects?text=" + encoded("批复手册一"));
                    approver.page().locator("a.title").first().click();
                    approver.link("发起调整").click();
                    approver.page().locator("#reason").fill("上级追加任务，培训人数增加二百人。");
                    album.take(APPROVER_ADJUST, approver);
                    approver.button("确认发起调整").click();
                    approver.reads("已发起调整");
                    approver.open("/projects?text=" + encoded("创业孵化基地场租补贴"));
                    approver.page().locator("a.title").first().click();
                    approver.reads("与原批复对照");
                    album.take(ADJUSTMENT, approver);
                });
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    void anAuditorReadsEverything() {
        as(
                "auditor",
                auditor -> {
                    auditor.goTo("审计");
                    auditor.reads("共");
                    album.take(AUDITOR_LIST, auditor);
                    auditor.page().locator("#f-text").fill("编外人员聘用经费");
                    auditor.page().locator("#f-text").press("Enter");
                    auditor.reads("共 1 项");
                    auditor.page().locator("a.title").first().click();
                    auditor.page().locator("ol.timeline").waitFor();
                    album.take(AUDITOR_HISTORY, auditor);
                    auditor.page().locator("#from").fill("1");
                    auditor.page()
                            .locator("#to")
                            .fill(
                                    String.valueOf(
                                            auditor.page().locator("ol.timeline > li").count()));
                    auditor.button("比较").click();
                    auditor.reads("版之间");
                    album.take(AUDITOR_COMPARE, auditor);
                });
    }

    @Test
    void theAdministratorsArrange() {
        as(
                "sysadmin",
                administrator -> {
                    administrator.reads("查询视图");
                    album.take(SYSADMIN_PROJECTIONS, administrator);
                    administrator.open("/operations/rounds");
                    album.take(SYSADMIN_ROUNDS, administrator);
                    administrator.open("/operations/units");
                    album.take(SYSADMIN_UNITS, administrator);
                    administrator.open("/operations/checks");
                    album.take(SYSADMIN_CHECKS, administrator);
                    administrator.open("/operations/outgoing");
                    administrator.reads("外发消息");
                    album.take(SYSADMIN_OUTGOING, administrator);
                });
        as(
                "secadmin",
                administrator -> {
                    administrator.reads("人员和角色在 Keycloak 中管理");
                    album.take(SECADMIN_ACCOUNTS, administrator);
                    administrator.open("/delegations");
                    administrator.reads("全部有效的委托");
                    album.take(SECADMIN_DELEGATIONS, administrator);
                });
    }
}
