package org.jixiao.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jixiao.application.delegation.DelegationView;
import org.jixiao.application.delegation.DelegationView.Revocation;
import org.jixiao.domain.delegation.DelegationId;
import org.jixiao.domain.delegation.Terms;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.testing.WebTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Why a delegation is over, and what was typed under it. */
@WebTest
class EndOfActingTest {

    private static final Instant NOW = Instant.parse("2025-03-05T04:00:00Z");
    private static final ActorId DELEGATE = new ActorId("d");

    @Autowired private Formats formats;

    @BeforeEach
    void readsChinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void readsAnything() {
        LocaleContextHolder.resetLocaleContext();
    }

    private static DelegationView delegation(String until, @Nullable Revocation revoked) {
        Terms terms =
                new Terms(
                        new ActorId("p"),
                        "张伟东",
                        DELEGATE,
                        "王敏",
                        new UnitCode("440114002"),
                        Set.of(Role.CITY_REVIEWER),
                        NOW.minusSeconds(86400),
                        Instant.parse(until));
        return new DelegationView(
                new DelegationId(UUID.randomUUID()), terms, "单位", "出差", NOW, revoked);
    }

    private EndOfActing end(DelegationView... known) {
        return EndOfActing.of(List.of(known), DELEGATE, "p", NOW, formats);
    }

    @Test
    void whoeverRevokedItIsNamedWithTimeAndReason() {
        Revocation revoked = new Revocation(Instant.parse("2025-03-05T03:30:00Z"), "张伟东", "提前返回");
        EndOfActing end = end(delegation("2025-03-06T00:00:00Z", revoked));
        assertThat(end.cause().code()).isEqualTo("revoked");
        assertThat(end.sentence()).isEqualTo("张伟东 对您的委托已于 2025-03-05 11:30 由 张伟东 撤销（理由：提前返回）。");
    }

    @Test
    void oneThatExpiredSaysWhen() {
        EndOfActing end = end(delegation("2025-03-05T03:59:00Z", null));
        assertThat(end.cause().code()).isEqualTo("expired");
        assertThat(end.sentence()).isEqualTo("张伟东 对您的委托已于 2025-03-05 11:59 到期。");
    }

    @Test
    void oneThatHoldsAndStillCannotBeUsedIsNotCalledOver() {
        assertThat(end(delegation("2025-03-06T00:00:00Z", null)).cause().code())
                .isEqualTo("unusable");
        assertThat(end().cause().code()).isEqualTo("unusable");
    }

    @Test
    void whatWasTypedIsShownFieldByFieldAndNothingElseOfTheForm() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/projects/1/edit");
        request.addParameter("_csrf", "t");
        request.addParameter("version", "3");
        request.addParameter("name", "路灯");
        request.addParameter("indicators[0].id", "7c");
        request.addParameter("indicators[0].code", "11");
        request.addParameter("indicators[0].name", "数量");
        request.addParameter("indicators[1].code", "12");
        request.addParameter("indicators[1].name", "");
        request.addParameter("replies[2]", "已改");
        request.addParameter("overall", "GOOD");
        assertThat(TypedFields.of(request).stream().map(one -> one.label() + "=" + one.value()))
                .containsExactly(
                        "名称=路灯", "第 1 条 指标类型=数量指标", "第 1 条 指标名称=数量", "对第 2 条意见的答复=已改", "总体=良");
    }

    @Test
    void thePageOfTheEndHasTheCauseAndWhatWasTyped() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/projects/1/edit");
        request.addParameter("name", "路灯");
        request.addHeader("Referer", "http://localhost/projects/1/edit");
        MockHttpServletResponse response = new MockHttpServletResponse();
        EndOfActing end = end(delegation("2025-03-05T03:59:00Z", null));
        ChangedHands.byTheEnd(end, request, response);
        assertThat(response.getStatus()).isEqualTo(409);
        // The page of the form may not be there for oneself.
        assertThat(response.getHeader("HX-Redirect")).isEqualTo("/delegations?ended=true");
        var page = new RefusedForm().resolveErrorView(request, HttpStatus.CONFLICT, Map.of());
        assertThat(page.getViewName()).isEqualTo("identity/delegation-ended");
        assertThat(page.getModel())
                .containsEntry("ended", end)
                .containsEntry("typed", List.of(new TypedFields("名称", "路灯", false)));
    }
}
