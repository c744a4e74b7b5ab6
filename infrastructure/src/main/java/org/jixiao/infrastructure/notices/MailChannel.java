package org.jixiao.infrastructure.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jixiao.infrastructure.notices.NoticeProperties.Mail;
import org.jixiao.infrastructure.notices.NoticeProperties.Tls;
import org.jixiao.infrastructure.notices.OutgoingMessage.Facts;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends plain text through any SMTP server; the Message-ID is the same at each try. */
final class MailChannel implements OutgoingChannel {

    static final String NAME = "mail";

    private final Mail settings;
    private final MailRecipients recipients;
    private final MessageWords words;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    MailChannel(Mail settings, MailRecipients recipients, MessageWords words) {
        this.settings = settings;
        this.recipients = recipients;
        this.words = words;
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        if (!settings.username().isEmpty()) {
            sender.setUsername(settings.username());
            sender.setPassword(settings.password());
        }
        sender.setDefaultEncoding("UTF-8");
        sender.setJavaMailProperties(properties(settings));
    }

    private static Properties properties(Mail settings) {
        Properties mail = new Properties();
        mail.setProperty("mail.smtp.auth", Boolean.toString(!settings.username().isEmpty()));
        mail.setProperty(
                "mail.smtp.starttls.enable", Boolean.toString(settings.tls() == Tls.STARTTLS));
        mail.setProperty(
                "mail.smtp.starttls.required", Boolean.toString(settings.tls() == Tls.STARTTLS));
        mail.setProperty("mail.smtp.ssl.enable", Boolean.toString(settings.tls() == Tls.TLS));
        mail.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        mail.setProperty("mail.smtp.connectiontimeout", "5000");
        mail.setProperty("mail.smtp.timeout", "15000");
        mail.setProperty("mail.smtp.writetimeout", "15000");
        return mail;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> recipients(OutgoingMessage message) {
        Facts notice = message.notice();
        return notice == null ? List.of() : recipients.of(notice.id());
    }

    @Override
    public void deliver(OutgoingMessage message) throws DeliveryFailed {
        Optional<String> address = recipients.address(message.recipient());
        if (address.isEmpty()) {
            return;
        }
        try {
            sender.send(mail(message, address.get()));
        } catch (MailException | MessagingException failure) {
            throw new DeliveryFailed(String.valueOf(failure.getMessage()), failure);
        }
    }

    private MimeMessage mail(OutgoingMessage message, String address) throws MessagingException {
        MimeMessage mail = new Identified(sender.getSession(), "<" + message.id() + "@jixiao>");
        MimeMessageHelper helper = new MimeMessageHelper(mail, "UTF-8");
        helper.setFrom(settings.from());
        helper.setTo(address);
        helper.setSubject(words.subject(message));
        helper.setText(words.text(message));
        // So that no out-of-office answer comes back.
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }

    /** Keeps its id, which the library would make anew at each try. */
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
