package org.jixiao.infrastructure.notices;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jixiao.application.notices.Mailing;
import org.jixiao.application.notices.NoticeKind;
import org.jixiao.application.notices.NoticePeople;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** People who have signed in, with their address and what they want to be sent. */
@Component
class JdbcNoticePeople implements NoticePeople {

    private final JdbcClient client;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final boolean mailIsSent;

    JdbcNoticePeople(
            JdbcClient client,
            TransactionOperations noticeTransactions,
            Clock clock,
            List<OutgoingChannel> channels) {
        this.client = client;
        this.transaction = noticeTransactions;
        this.clock = clock;
        this.mailIsSent =
                channels.stream().anyMatch(channel -> channel.name().equals(MailChannel.NAME));
    }

    @Override
    public void remember(Actor person, @Nullable String email) {
        transaction.executeWithoutResult(
                status -> {
                    NoticePersonRow.touch(client, person, clock.instant());
                    client.sql("UPDATE notice_person SET email = :email WHERE person_id = :id")
                            .param("email", email)
                            .param("id", person.id().value())
                            .update();
                });
    }

    @Override
    public @Nullable String email(ActorId person) {
        return client.sql(
                        "SELECT email FROM notice_person WHERE person_id = :id AND email IS NOT NULL")
                .param("id", person.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    @Override
    public Mailing mailing(ActorId person) {
        return client.sql("SELECT mail_mode, mail_kinds FROM notice_person WHERE person_id = :id")
                .param("id", person.value())
                .query((row, number) -> mailing(row))
                .optional()
                .orElseGet(Mailing::unasked);
    }

    private static Mailing mailing(ResultSet row) throws SQLException {
        Array kinds = row.getArray("mail_kinds");
        return new Mailing(
                Mailing.Mode.valueOf(row.getString("mail_mode")),
                kinds == null
                        ? EnumSet.allOf(NoticeKind.class)
                        : kindsOf((String[]) kinds.getArray()));
    }

    private static Set<NoticeKind> kindsOf(String[] names) {
        Set<NoticeKind> kinds = EnumSet.noneOf(NoticeKind.class);
        Arrays.stream(names).map(NoticeKind::valueOf).forEach(kinds::add);
        return kinds;
    }

    @Override
    public void choose(Actor person, Mailing mailing) {
        boolean all = mailing.kinds().size() == NoticeKind.values().length;
        transaction.executeWithoutResult(
                status -> {
                    NoticePersonRow.touch(client, person, clock.instant());
                    client.sql(
                                    """
                                    UPDATE notice_person SET mail_mode = :mode, mail_kinds = CAST(:kinds AS text[])
                                    WHERE person_id = :id
                                    """)
                            .param("mode", mailing.mode().name())
                            .param("kinds", all ? null : names(mailing))
                            .param("id", person.id().value())
                            .update();
                });
    }

    private static String[] names(Mailing mailing) {
        return mailing.kinds().stream().map(NoticeKind::name).toArray(String[]::new);
    }

    @Override
    public boolean mailIsSent() {
        return mailIsSent;
    }
}
