package org.jixiao.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.web.journey.Answer;
import org.jixiao.web.journey.ApiClient;
import org.jixiao.web.journey.PageSession;
import org.jixiao.web.journey.RunningJixiao;
import org.jixiao.web.journey.RunsJixiao;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No list, sum, history, table or page shows a row of another district: the texts of all marked
 * projects are looked for in everything that people can read.
 */
@ExtendWith(RunsJixiao.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignRowsIT {

    private static final String WORDS =
            URLEncoder.encode(MarkedProjects.SIGN, StandardCharsets.UTF_8);

    /** Read by everyone who reads projects; %s is the code of a unit or district. */
    private static final List<String> PAGES =
            List.of(
                    "/workbench",
                    "/projects",
                    "/projects?text=" + WORDS,
                    "/projects?text=" + WORDS + "&status=RETURNED&sort=-total",
                    "/summary?year=2025",
                    "/review",
                    "/approval",
                    "/audit?text=" + WORDS,
                    "/imports");

    private static final List<String> PAGES_OF_A_UNIT =
            List.of(
                    "/projects?district=%s",
                    "/projects?unit=%s",
                    "/projects?text=" + WORDS + "&unit=%s",
                    "/summary?year=2025&district=%s",
                    "/imports/table?year=2025&format=txt&unit=%s");

    private static final List<String> CALLS =
            List.of(
                    "/projects?size=200",
                    "/projects?size=200&q=" + WORDS,
                    "/inbox?size=200",
                    "/inbox/count",
                    "/imports?size=100",
                    "/units",
                    "/me");

    private static final List<String> CALLS_OF_A_UNIT =
            List.of(
                    "/projects?size=200&district=%s",
                    "/projects?size=200&unit=%s",
                    "/districts/%s/summary?fiscalYear=2025",
                    "/tables?fiscalYear=2025&unit=%s",
                    "/tables?fiscalYear=2025&format=txt&unit=%s");

    private static final List<String> UNITS =
            List.of(
                    "440100",
                    "440100001",
                    "440113",
                    "440113001",
                    "440114",
                    "440114001",
                    "440114002");

    private final RunningJixiao jixiao;
    private MarkedProjects marked;

    ForeignRowsIT(RunningJixiao jixiao) {
        this.jixiao = jixiao;
    }

    @BeforeAll
    void seed() {
        marked = MarkedProjects.in(jixiao);
    }

    static Stream<Person> people() {
        return Person.ALL.stream().filter(person -> !person.isNobody());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void nobodyReadsATextOfAnotherScope(Person person) {
        List<Answer> answers = everythingReadBy(person);
        List<String> leaks = new ArrayList<>();
        for (String unit : marked.projects().keySet()) {
            String mark = MarkedProjects.markOf(unit);
            List<Answer> showing =
                    answers.stream().filter(answer -> answer.body().contains(mark)).toList();
            if (person.sees(unit)) {
                assertThat(showing).as("their own %s is shown", unit).hasSizeGreaterThan(3);
            } else {
                showing.forEach(answer -> leaks.add(unit + " in " + answer.question()));
            }
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void addressesArePrintedForAuditorsOnly() {
        String page = "/projects/" + marked.projects().get("440114002").id() + "/history";
        Pattern address = Pattern.compile("127\\.0\\.0\\.1|0:0:0:0:0:0:0:1");

        assertThat(PageSession.signedIn(jixiao, "auditor").get(page).body())
                .containsPattern(address);
        assertThat(PageSession.signedIn(jixiao, "filer-centre").get(page).body())
                .contains("陈晓岚")
                .doesNotContainPattern(address);
    }

    private List<Answer> everythingReadBy(Person person) {
        ApiClient api = jixiao.as(person.username());
        PageSession pages = PageSession.signedIn(jixiao, person.username());
        List<Answer> answers = new ArrayList<>();
        PAGES.forEach(page -> answers.add(pages.get(page)));
        ofEachUnit(PAGES_OF_A_UNIT).forEach(page -> answers.add(pages.get(page)));
        CALLS.forEach(call -> answers.add(api.get(call)));
        ofEachUnit(CALLS_OF_A_UNIT).forEach(call -> answers.add(api.get(call)));
        for (MarkedProjects.Project project : marked.projects().values()) {
            String id = "/projects/" + project.id();
            answers.add(pages.following(id));
            answers.add(pages.get(id + "/history"));
            answers.add(pages.get(id + "/history?from=1&to=4"));
            answers.add(pages.get(id + "?version=1"));
            answers.add(pages.following(id + "/review"));
            answers.add(pages.get("/imports/" + project.upload()));
            answers.add(pages.get("/imports/" + project.upload() + "/report"));
            answers.add(api.get(id));
            answers.add(api.get(id + "?version=1"));
            answers.add(api.get(id + "/history"));
            answers.add(api.get("/imports/" + project.upload()));
            answers.add(api.get("/imports/" + project.upload() + "/report"));
        }
        assertThat(answers).as("nothing broke").noneMatch(answer -> answer.status() >= 500);
        return answers;
    }

    private static Stream<String> ofEachUnit(List<String> templates) {
        return templates.stream()
                .flatMap(template -> UNITS.stream().map(unit -> template.replace("%s", unit)));
    }
}
