package org.jixiao.infrastructure.notices;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;

/** The channels that are configured; a further one is one more bean. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeProperties.class)
class NoticeConfiguration {

    @Bean
    TransactionTemplate noticeTransactions(PlatformTransactionManager writerTransactions) {
        return new TransactionTemplate(writerTransactions);
    }

    @Bean
    MessageWords messageWords(NoticeProperties properties) {
        return new MessageWords(properties.language(), properties.baseUrl());
    }

    @Bean
    @Conditional(WithWebhook.class)
    OutgoingChannel webhookChannel(NoticeProperties properties, Clock clock) {
        return new WebhookChannel(properties.webhook(), properties.baseUrl(), clock);
    }

    @Bean
    @Conditional(WithMail.class)
    OutgoingChannel mailChannel(
            NoticeProperties properties, JdbcClient client, MessageWords messageWords) {
        return new MailChannel(properties.mail(), new MailRecipients(client), messageWords);
    }

    static final class WithWebhook implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return StringUtils.hasText(
                    context.getEnvironment().getProperty("jixiao.notices.webhook.url"));
        }
    }

    static final class WithMail implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return StringUtils.hasText(
                    context.getEnvironment().getProperty("jixiao.notices.mail.host"));
        }
    }
}
