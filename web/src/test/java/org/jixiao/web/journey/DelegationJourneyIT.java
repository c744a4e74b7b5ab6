package org.jixiao.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reviewer who is away, and the colleague who decides in their place. */
@ExtendWith({RunsJixiao.class, Chromium.class})
class DelegationJourneyIT {

    private static final String NAME = "代理旅程：代为审核";

    private final RunningJixiao jixiao;
    private final Chromium chromium;

    DelegationJourneyIT(RunningJixiao jixiao, Chromium chromium) {
        this.jixiao = jixiao;
        this.chromium = chromium;
    }

    @Test
    void aColleagueDecidesInTheirPlaceAndTheHistoryNamesBoth() {
        String id = new PreparedProjects(jixiao).submitted(NAME);
        try (Visitor delegate = chromium.visitor(jixiao);
                Visitor principal = chromium.visitor(jixiao)) {
            // Only people who have signed in can be chosen.
            delegate.signIn("reviewer");
            principal.signIn("reviewer2");
            grants(principal, "王敏");
            hearsOfItAndBegins(delegate, "张伟东");
            decides(delegate, id);
            delegate.button("停止代理").click();
            delegate.reads("工作台");
            assertThat(delegate.page().locator(".acting-banner").count()).isZero();

            delegate.open("/projects/" + id + "/history");
            Locator decision = delegate.page().locator("ol.timeline li").first();
            assertThat(decision.innerText()).contains("审核通过", "王敏", "张伟东");
            delegate.screenshot("62-both-names");
            ends(principal);
            delegate.nothingWentWrong();
            principal.nothingWentWrong();
        }
    }

    @Test
    void aFormBegunAsOneselfIsNotDoneInAnothersPlaceAndNothingTypedIsLost() {
        try (Visitor delegate = chromium.visitor(jixiao);
                Visitor principal = chromium.visitor(jixiao)) {
            delegate.signIn("chief");
            principal.signIn("reviewer2");
            grants(principal, "孙立新");
            delegate.open("/delegations");
            fillsIn(delegate, "张伟东", "本人外出");
            beginsInAnotherTab(delegate);
            delegate.button("委托").click();
            delegate.reads("没有办理：代理已经变了");
            delegate.screenshot("63-changed-hands");
            delegate.link("返回原来的页面").click();
            delegate.reads("正在代理 张伟东");
            delegate.button("停止代理").click();
            delegate.reads("工作台");
            delegate.open("/delegations");
            delegate.reads("上次没有办理的内容已经填回");
            assertThat(delegate.page().locator("#reason").inputValue()).isEqualTo("本人外出");
            delegate.screenshot("64-typed-again");
            ends(principal);
        }
    }

    @Test
    void aDelegationRevokedWhileAFormIsOpenSaysSoAndShowsWhatWasTyped() {
        String id = new PreparedProjects(jixiao).draft("代理旅程：撤销时正在填写");
        try (Visitor delegate = chromium.visitor(jixiao);
                Visitor principal = chromium.visitor(jixiao)) {
            delegate.signIn("filer-bureau");
            principal.signIn("filer-centre");
            grants(principal, "李建国");
            hearsOfItAndBegins(delegate, "陈晓岚");
            delegate.open("/projects/" + id + "/edit");
            ends(principal);
            delegate.page().locator("#name").fill("撤销之后写的名称");
            delegate.sees(delegate.page().locator("[data-saved-state]"), "代理已被撤销");
            delegate.sees(delegate.page().locator(".acting-banner"), "您现在以本人身份工作");
            delegate.screenshot("65-revoked-while-writing");
            delegate.button("保存").click();
            delegate.reads("陈晓岚 对您的委托已于", "由 陈晓岚 撤销（理由：已回）");
            assertThat(delegate.page().locator("#typed-0").inputValue()).isEqualTo("撤销之后写的名称");
            delegate.screenshot("66-revoked-what-was-typed");

            grants(principal, "李建国");
            hearsOfItAndBegins(delegate, "陈晓岚");
            delegate.open("/projects/" + id + "/edit");
            delegate.page()
                    .getByText("恢复填写的内容")
                    .filter(new Locator.FilterOptions().setVisible(true))
                    .click();
            assertThat(delegate.page().locator("#name").inputValue()).isEqualTo("撤销之后写的名称");
            ends(principal);
        }
    }

    private static void beginsInAnotherTab(Visitor delegate) {
        try (Page otherTab = delegate.page().context().newPage()) {
            otherTab.navigate(delegate.page().url());
            otherTab.locator("select[name=principal]")
                    .selectOption(new SelectOption().setLabel("张伟东"));
            otherTab.locator("form.acting button").click();
            otherTab.locator(".acting-banner").waitFor();
        }
    }

    private static void grants(Visitor principal, String delegate) {
        principal.link("代理").click();
        fillsIn(principal, delegate, "外出培训");
        principal.button("委托").click();
        principal.reads("已委托", "有效");
        principal.screenshot("60-delegated");
    }

    private static void fillsIn(Visitor principal, String name, String reason) {
        String delegate =
                principal
                        .page()
                        .locator("#delegate option")
                        .filter(new Locator.FilterOptions().setHasText(name))
                        .getAttribute("value");
        principal.page().locator("#delegate").selectOption(new SelectOption().setValue(delegate));
        principal
                .page()
                .locator("#until")
                .fill(
                        LocalDateTime.now(ZoneId.of("Asia/Shanghai"))
                                .plusDays(3)
                                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")));
        principal.page().locator("#reason").fill(reason);
    }

    private static void hearsOfItAndBegins(Visitor delegate, String principal) {
        delegate.open("/notices?kind=DELEGATION_GRANTED");
        delegate.reads(principal + "委托您代为办理业务，至 ");
        delegate.page()
                .locator("select[name=principal]")
                .selectOption(new SelectOption().setLabel(principal));
        delegate.button("开始代理").click();
        delegate.reads("正在代理 " + principal);
    }

    private static void decides(Visitor delegate, String id) {
        delegate.open("/projects/" + id + "/review");
        delegate.button("开始审核").click();
        delegate.reads("由您审核");
        // Shown by the script that listens to the keys.
        delegate.page().locator(".sticky-bar .hints").waitFor();
        delegate.page().keyboard().press("1");
        delegate.screenshot("61-in-their-place");
        delegate.button("审核通过").click();
        delegate.reads("“" + NAME + "”已审核通过。");
    }

    private static void ends(Visitor principal) {
        principal.open("/delegations");
        principal.page().locator("form[action$='/revocation'] input[name=reason]").fill("已回");
        principal.button("撤销").click();
        principal.reads("委托已撤销", "已撤销");
    }
}
