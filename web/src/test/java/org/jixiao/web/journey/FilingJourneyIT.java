package org.jixiao.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Filing day in a real browser: by keyboard, by paste, and with everything going wrong. */
@ExtendWith({RunsJixiao.class, Chromium.class})
class FilingJourneyIT {

    private static final String STATEMENT = "面向本区登记失业人员开展技能培训，全年培训不少于一千人次，培训后就业率达到六成以上。";
    private static final Locator.FilterOptions VISIBLE =
            new Locator.FilterOptions().setVisible(true);

    /** Projects of a test read alike, which their unit explains. */
    static final String EXPLAINED =
            """
            {"acknowledgements": [{"check": "R10", "anchor": "sheet", "reason": "分批实施，内容相同。"}]}
            """;

    private static final String PASTE =
            """
            (field, text) => {
              const data = new DataTransfer();
              data.setData('text/plain', text);
              field.dispatchEvent(new ClipboardEvent('paste',
                { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """;

    private final RunningJixiao jixiao;
    private final Chromium chromium;
    private final ApiClient filer;

    FilingJourneyIT(RunningJixiao jixiao, Chromium chromium) {
        this.jixiao = jixiao;
        this.chromium = chromium;
        filer = jixiao.as("filer-centre");
    }

    private String draft(String name) {
        Answer filed =
                filer.post(
                        "/projects",
                        """
                        {"unitCode": "440114002", "fiscalYear": 2025, "round": "FIRST_SUBMISSION",
                         "sheet": %s}
                        """
                                .formatted(sheet(name, "10000.00", "≥1000人次")));
        assertThat(filed.status()).as(filed.toString()).isEqualTo(201);
        return filed.at("/id");
    }

    static String sheet(String name, String amount, String value) {
        return """
        {"name": "%s", "targetStatement": "%s",
         "funding": {"fiscalAppropriation": "%s", "specialAccountAppropriation": "0.00",
                     "otherFunds": "0.00"},
         "indicators": [
           {"code": "11", "name": "培训人次", "periodValue": "%s", "annualValue": "%s"},
           {"code": "22", "name": "培训后就业率", "periodValue": "≥60%%", "annualValue": "≥60%%"},
           {"code": "31", "name": "学员满意度", "periodValue": "≥90%%", "annualValue": "≥90%%"}]}
        """
                .formatted(name, STATEMENT, amount, value, value);
    }

    /** Saved by somebody else of the same unit. */
    private void revise(String id, String name, String amount, String value) {
        jixiao.administration().person("filer-colleague", "440114002", "unit-filer");
        ApiClient colleague = jixiao.as("filer-colleague");
        Answer present = colleague.get("/projects/" + id);
        Answer revised =
                colleague.put(
                        "/projects/" + id + "/sheet",
                        sheet(name, amount, value),
                        "If-Match",
                        present.header("ETag"));
        assertThat(revised.status()).as(revised.toString()).isEqualTo(200);
    }

    private static Locator rows(Visitor visitor) {
        return visitor.page().locator("table[data-grid] tbody tr");
    }

    private static void paste(Locator field, String text) {
        field.focus();
        field.evaluate(PASTE, text);
    }

    private static void waitForRows(Visitor visitor, int count) {
        visitor.page()
                .waitForFunction(
                        "count => document.querySelectorAll('table[data-grid] tbody tr').length === count",
                        count);
    }

    private static void kept(Visitor visitor) {
        visitor.sees(visitor.page().locator("[data-saved-state]"), "已暂存");
    }

    private static String block(int rows) {
        return "一级指标\t二级指标\t三级指标\t实施周期指标值\t年度指标值\n"
                + IntStream.rangeClosed(1, rows)
                        .mapToObj(
                                row ->
                                        switch (row % 3) {
                                            case 0 ->
                                                    "产出指标\t数量指标\t服务人次" + row + "\t≥1.9万人次\t≥1.9万人次";
                                            case 1 -> "效益指标\t社会效益\t就业率" + row + "\t≥60%\t≥60%";
                                            default -> "满意度指标\t服务对象满意度\t满意度" + row + "\t≥90%\t≥90%";
                                        })
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void seventyRowsArePastedUndoneAndDoneAgain() {
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.signIn("filer-centre");
            visitor.open("/projects/" + draft("填报旅程：粘贴七十行") + "/edit");
            visitor.page().locator("#row-0-name").fill("随手改的名称");

            paste(visitor.page().locator("#row-0-name"), block(70));
            waitForRows(visitor, 70);
            visitor.sees(visitor.page().locator("[data-said]"), "读出 70 行");
            visitor.sees(visitor.page().locator("[data-said]"), "新增 67 条");
            assertThat(visitor.page().locator("#row-2-name").inputValue()).isEqualTo("服务人次3");
            assertThat(visitor.page().locator("#row-2-code").inputValue()).isEqualTo("11");
            assertThat(visitor.page().locator("#row-69-code").inputValue()).isEqualTo("22");
            visitor.sees(visitor.page().locator("#row-2-annualValue-reading"), "读作 ≥ 19,000 人次");
            visitor.screenshot("30-seventy-rows-pasted");

            visitor.page().keyboard().press("Control+z");
            waitForRows(visitor, 3);
            assertThat(visitor.page().locator("#row-0-name").inputValue()).isEqualTo("随手改的名称");
            visitor.page().keyboard().press("Control+z");
            assertThat(visitor.page().locator("#row-0-name").inputValue()).isEqualTo("培训人次");
            visitor.page().keyboard().press("Control+y");
            visitor.page().keyboard().press("Control+y");
            waitForRows(visitor, 70);

            visitor.button("保存").click();
            visitor.reads("已保存，现为第");
            waitForRows(visitor, 70);
            visitor.nothingWentWrong();
        }
    }

    @Test
    void rowsAreAddedCopiedMovedAndRemovedByKeyboard() {
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.signIn("filer-centre");
            visitor.open("/projects/" + draft("填报旅程：键盘") + "/edit");
            Page page = visitor.page();
            page.locator("#row-0-name").focus();
            page.keyboard().press("Control+d");
            waitForRows(visitor, 4);
            assertThat(page.locator("#row-1-name").inputValue()).isEqualTo("培训人次");
            page.keyboard().press("Alt+ArrowDown");
            assertThat(page.locator("#row-1-name").inputValue()).isEqualTo("培训后就业率");
            assertThat(page.locator("#row-2-name").inputValue()).isEqualTo("培训人次");
            page.keyboard().press("Control+Delete");
            waitForRows(visitor, 3);
            page.locator("#row-2-name").focus();
            page.keyboard().press("Enter");
            waitForRows(visitor, 4);
            page.keyboard().press("Tab");
            page.keyboard().type("新的指标");
            assertThat(page.locator("#row-3-name").inputValue()).isEqualTo("新的指标");
            page.keyboard().press("Escape");
            page.keyboard().press("ArrowRight");
            page.keyboard().type("≥1.9万人次");
            visitor.sees(page.locator("#row-3-periodValue-reading"), "读作 ≥ 19,000 人次");
            page.locator("#row-3-annualValue").focus();
            page.locator("tr:nth-child(4) [data-row=to-annual]").click();
            assertThat(page.locator("#row-3-annualValue").inputValue()).isEqualTo("≥1.9万人次");
            page.locator("#fiscalAppropriation").fill("288.092");
            visitor.sees(page.locator("#total"), "288.092");
            page.locator("#total").hover();
            visitor.sees(page.locator("#total + .yuan"), "2,880,920.00 元");
            visitor.screenshot("31-by-keyboard");
            visitor.nothingWentWrong();
        }
    }

    @Test
    void unsavedWorkOutlivesTheBrowser() {
        String id = draft("填报旅程：浏览器崩溃");
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.signIn("filer-centre");
            visitor.open("/projects/" + id + "/edit");
            visitor.page().locator("#targetStatement").fill("写了一半的绩效目标");
            visitor.page().locator("#row-0-name").press("Control+Enter");
            kept(visitor);
            visitor.screenshot("32-kept");
            visitor.page().close();
        }
        assertThat(filer.get("/projects/" + id).version()).as("no event").isEqualTo(1);
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.signIn("filer-centre");
            visitor.open("/projects/" + id + "/edit");
            visitor.reads("尚未保存的内容");
            visitor.screenshot("33-offered-again");
            visitor.link("恢复填写的内容").click();
            visitor.reads("这是您");
            assertThat(visitor.page().locator("#targetStatement").inputValue())
                    .isEqualTo("写了一半的绩效目标");
            assertThat(rows(visitor).count()).isEqualTo(4);
            visitor.button("保存").click();
            visitor.reads("已保存，现为第");
            visitor.open("/projects/" + id + "/edit");
            assertThat(visitor.page().locator("body").innerText())
                    .as("saved work is not offered again")
                    .doesNotContain("恢复填写的内容");
            visitor.nothingWentWrong();
        }
    }

    @Test
    void savingInOneTabKeepsWhatAnotherHolds() {
        String id = draft("填报旅程：两个标签页");
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.signIn("filer-centre");
            visitor.open("/projects/" + id + "/edit");
            Page other = visitor.page().context().newPage();
            other.navigate(jixiao.address() + "/projects/" + id + "/edit");
            other.locator("#targetStatement").fill("另一个标签页里写的绩效目标");
            other.waitForCondition(
                    () -> other.locator("[data-saved-state]").innerText().contains("已暂存"));
            visitor.page().locator("#name").fill("填报旅程：这个标签页改的名称");
            visitor.page().keyboard().press("Control+s");
            visitor.reads("已保存，现为第");
            other.close();
            visitor.open("/projects/" + id + "/edit");
            visitor.reads("恢复填写的内容");
        }
    }

    @Test
    void aSaveDoesNotWaitForAnAnswerThatNeverComes() {
        String id = draft("填报旅程：没有回音");
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.signIn("filer-centre");
            visitor.open("/projects/" + id + "/edit");
            visitor.page().context().route("**/unsaved", route -> {});
            visitor.page().locator("#name").fill("填报旅程：没有回音也保存");
            visitor.page().waitForRequest("**/unsaved", () -> {});
            visitor.button("保存").click();
            visitor.reads("已保存，现为第");
        }
    }

    @Test
    void whatTheServerNeverGotIsOfferedFromThisComputer() {
        String id = draft("填报旅程：断网");
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.signIn("filer-centre");
            visitor.open("/projects/" + id + "/edit");
            visitor.page().context().route("**/unsaved", route -> route.abort());
            visitor.page().locator("#name").fill("断网时改的名称");
            visitor.sees(visitor.page().locator("[data-saved-state]"), "连不上服务器");
            Page second = visitor.page().context().newPage();
            visitor.page().close();
            second.context().unroute("**/unsaved");
            second.navigate(jixiao.address() + "/projects/" + id + "/edit");
            second.getByText("恢复填写的内容").filter(VISIBLE).click();
            assertThat(second.locator("#name").inputValue()).isEqualTo("断网时改的名称");
            second.close();
        }
    }

    @Test
    void aLostSessionLosesNothing() {
        String id = draft("填报旅程：登录过期");
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.signIn("filer-centre");
            visitor.open("/projects/" + id + "/edit");
            visitor.page().context().clearCookies();
            visitor.page().locator("#name").fill("过期之后改的名称");
            visitor.sees(visitor.page().locator("[data-saved-state]"), "登录已过期");
            visitor.screenshot("34-signed-out");
            visitor.button("保存").click();
            visitor.page().locator("[data-expired]").waitFor();
            visitor.signIn("filer-centre");
            visitor.open("/projects/" + id + "/edit");
            visitor.page().getByText("恢复填写的内容").filter(VISIBLE).click();
            assertThat(visitor.page().locator("#name").inputValue()).isEqualTo("过期之后改的名称");
            visitor.button("保存").click();
            visitor.reads("已保存，现为第");
        }
    }

    @Test
    void theFirstSaveAfterSigningInAgainInAnotherWindowSaves() {
        String id = draft("填报旅程：另一窗口登录");
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.signIn("filer-centre");
            visitor.open("/projects/" + id + "/edit");
            visitor.page().context().clearCookies(new ClearCookiesOptions().setName("JIXIAO"));
            visitor.page().locator("#name").fill("填报旅程：另一窗口登录之后");
            visitor.sees(visitor.page().locator("[data-saved-state]"), "登录已过期");
            try (Page window = visitor.page().waitForPopup(() -> visitor.link("重新登录").click())) {
                window.locator("#sheet-form").waitFor();
            }
            visitor.button("保存").click();
            visitor.reads("已保存，现为第");
        }
    }

    @Test
    void twoPeoplesWorkIsMergedPlaceByPlace() {
        String id = draft("填报旅程：两人同改");
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.signIn("filer-centre");
            visitor.open("/projects/" + id + "/edit");
            Page page = visitor.page();
            page.locator("#name").fill("我改的名称");
            page.locator("#row-0-annualValue").fill("≥800人次");
            page.locator("#row-1-name").press("Control+Delete");
            page.locator("#row-1-name").press("Control+Enter");
            page.locator("#row-2-name").fill("我新增的指标");
            page.locator("#row-2-code").selectOption("12");
            revise(id, "别人改的名称", "20000.00", "≥1200人次");

            visitor.button("保存").click();
            visitor.reads("有人在您编辑时保存了这份申报表", "两人都改了", "我新增的指标", "别人改的名称");
            visitor.screenshot("35-conflict");
            Locator name = page.locator("tr[data-merge=name]");
            name.locator("input[value=own]").check();
            name.locator("textarea").fill("商量好的名称");
            for (String cell : new String[] {"row-1-annualValue"}) {
                page.locator("tr[data-merge=" + cell + "] input[value=mine]").check();
            }
            visitor.button("按选择合并并保存").click();
            visitor.reads("已保存，现为第");
            assertThat(page.locator("#name").inputValue()).isEqualTo("商量好的名称");
            assertThat(page.locator("#fiscalAppropriation").inputValue()).isEqualTo("2.00");
            assertThat(page.locator("#row-0-annualValue").inputValue()).isEqualTo("≥800人次");
            assertThat(page.locator("#row-0-periodValue").inputValue()).isEqualTo("≥1200人次");
            Answer merged = filer.get("/projects/" + id);
            assertThat(merged.body()).contains("我新增的指标").doesNotContain("\"name\":\"培训后就业率\"");
        }
    }

    @Test
    void theLibraryOffersNamesByKeyboardAlone() {
        approved("填报旅程：进入指标库");
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.signIn("filer-centre");
            visitor.open("/projects/" + draft("填报旅程：指标库") + "/edit");
            Page page = visitor.page();
            page.locator("#row-2-name").focus();
            page.keyboard().press("Control+Enter");
            page.keyboard().press("Tab");
            page.keyboard().type("培训后就");
            Locator option = page.locator("#library-list [role=option]").first();
            option.waitFor();
            visitor.screenshot("36-library-offers");
            page.keyboard().press("ArrowDown");
            assertThat(option.getAttribute("aria-selected")).isEqualTo("true");
            page.keyboard().press("Enter");
            assertThat(page.locator("#row-3-name").inputValue()).isEqualTo("培训后就业率");
            assertThat(page.locator("#row-3-code").inputValue()).isEqualTo("22");

            visitor.goTo("指标库");
            page.locator("#q").fill("培训后");
            page.locator("#q").press("Enter");
            visitor.reads("培训后就业率", "≥ 60%");
            visitor.screenshot("37-library");
            visitor.nothingWentWrong();
        }
        assertThat(filer.get("/indicators?q=%E5%9F%B9%E8%AE%AD%E5%90%8E").at("/items/0/name"))
                .isEqualTo("培训后就业率");
    }

    private void approved(String name) {
        String path = "/projects/" + draft(name);
        ok(filer.post(path + "/submission", EXPLAINED, "If-Match", "\"1\""));
        ApiClient reviewer = jixiao.as("reviewer");
        ok(reviewer.post(path + "/review-opening", null, "If-Match", "\"2\""));
        ok(
                reviewer.post(
                        path + "/review",
                        """
                        {"decision": "PASS", "opinion": "同意。",
                         "grades": {"completeness": "EXCELLENT", "relevance": "EXCELLENT",
                                    "appropriateness": "EXCELLENT", "feasibility": "EXCELLENT",
                                    "overall": "EXCELLENT"}}
                        """,
                        "If-Match",
                        "\"3\""));
        ok(
                jixiao.as("approver")
                        .post(
                                path + "/approval",
                                """
                                {"documentNumber": "穗人社函〔2025〕8号", "date": "2025-03-03"}
                                """,
                                "If-Match",
                                "\"4\""));
    }

    private static void ok(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    @Test
    void seventyProjectsAreFiledByPasteAndSubmittedWithOneReasonPerWarning() {
        String table =
                IntStream.rangeClosed(1, 70)
                        .mapToObj(
                                row ->
                                        String.join(
                                                "\t",
                                                "批量填报项目%02d".formatted(row),
                                                "120.50",
                                                "120.50",
                                                "0.00",
                                                "0.00",
                                                STATEMENT,
                                                "1、1-产出指标；11-数量指标；培训人次；实施周期指标值:≥100人次；年度指标值:≥"
                                                        + (row % 2 == 0 ? 100 : 300)
                                                        + "人次。"
                                                        + "2、2-效益指标；22-社会效益指标；就业率；实施周期指标值:≥60%；年度指标值:≥60%。"
                                                        + "3、3-满意度指标；31-服务对象满意度；满意度；实施周期指标值:≥90%；年度指标值:≥90%。"))
                        .collect(Collectors.joining("\n"));
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.signIn("filer-centre");
            visitor.open("/imports/paste");
            visitor.page().locator("#text").fill(table);
            visitor.button("读取并核对").click();
            visitor.reads("读出 70 个项目、210 项指标");
            visitor.screenshot("38-seventy-projects-read");
            visitor.button("全部建立为草稿（70 项）").click();
            visitor.reads("70 个项目已建立为草稿");
            submitSeventy(visitor);
            visitor.nothingWentWrong();
        }
    }

    /** Every other one has a period value below its annual value, which wants a reason. */
    private static void submitSeventy(Visitor visitor) {
        Page page = visitor.page();
        visitor.open("/projects?status=DRAFT&text=%E6%89%B9%E9%87%8F%E5%A1%AB%E6%8A%A5");
        page.locator("thead input[type=checkbox]").check();
        page.getByText("选择符合条件的全部 70 项").click();
        visitor.button("批量送审").click();
        visitor.reads("将对 70 个项目批量送审", "R9，35 个项目");
        visitor.screenshot("40-seventy-with-warnings");
        for (Locator reason : page.locator("textarea[name^='explain.']").all()) {
            reason.fill("分年实施，周期值按本年口径填写。");
        }
        visitor.button("确认办理 70 个项目").click();
        visitor.reads("70 项已办理，0 项无需办理，0 项未能办理");
        visitor.screenshot("41-seventy-submitted");
    }

    @Test
    void partsOfAnotherProjectFillTheFormAndNothingIsSaved() {
        draft("填报旅程：被复制的项目");
        String id = draft("填报旅程：复制到这里");
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.signIn("filer-centre");
            visitor.open("/projects/" + id + "/edit");
            visitor.page().locator("#otherFunds").fill("7.5");
            visitor.button("从其他项目复制…").click();
            visitor.page().locator("#copy-text").fill("被复制的项目");
            visitor.page().locator("#copy-text").press("Enter");
            visitor.link("填报旅程：被复制的项目").click();
            visitor.reads("复制哪些部分");
            visitor.page().locator("input[name=parts][value=name]").check();
            visitor.page().locator("input[name=rows][value='1']").uncheck();
            visitor.page().locator("input[name=mode][value=append]").check();
            visitor.screenshot("39-copy");
            visitor.button("填入表单").click();
            visitor.reads("尚未保存");
            assertThat(visitor.page().locator("#name").inputValue()).isEqualTo("填报旅程：被复制的项目");
            assertThat(visitor.page().locator("#otherFunds").inputValue()).isEqualTo("7.5");
            assertThat(rows(visitor).count()).isEqualTo(5);
            assertThat(filer.get("/projects/" + id).version()).isEqualTo(1);
            visitor.nothingWentWrong();
        }
    }

    @Test
    void typingStaysQuickWithFifteenIndicators() {
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.signIn("filer-centre");
            visitor.open("/projects/" + draft("填报旅程：打字") + "/edit");
            paste(visitor.page().locator("#row-0-name"), block(15));
            waitForRows(visitor, 15);
            visitor.page().locator("#row-14-annualValue").focus();
            Object figures =
                    visitor.page()
                            .evaluate(
                                    """
                                    () => {
                                      const field = document.activeElement;
                                      const times = [];
                                      for (let i = 0; i < 200; i += 1) {
                                        const start = performance.now();
                                        field.value += '1';
                                        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
                                        times.push(performance.now() - start);
                                      }
                                      times.sort((a, b) => a - b);
                                      const all = performance.getEntriesByType('resource');
                                      const page = performance.getEntriesByType('navigation')[0];
                                      return 'typing with 15 indicators: median ' + times[100].toFixed(2)
                                        + ' ms, 95 % ' + times[190].toFixed(2) + ' ms; page ' + page.transferSize
                                        + ' bytes, everything ' + all.reduce((sum, one) => sum + one.transferSize, page.transferSize)
                                        + ' bytes';
                                    }
                                    """);
            System.out.println(figures);
            assertThat(String.valueOf(figures)).contains("typing");
        }
    }
}
