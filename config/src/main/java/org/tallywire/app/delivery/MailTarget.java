package org.tallywire.app.delivery;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Properties;
import org.tallywire.app.settings.MailSettings;
import org.tallywire.job.delivery.DeliveryTarget;
import org.tallywire.job.delivery.Parcel;

/**
 * Readers who get the reports by mail, as attachments. The message's id is the same in every attempt, so that a mailbox
 * can tell a second one.
 */
public record MailTarget(MailSettings settings) implements DeliveryTarget {
    private static final String MILLIS = "30000";

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public void deliver(Parcel parcel) throws IOException {
        Session session = Session.getInstance(properties());
        try (Transport transport = session.getTransport("smtp")) {
            Message message = message(session, parcel);
            transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            throw new IOException(
                    "the mail server " + settings.host() + ":" + settings.port() + " does not take the mail: "
                            + String.valueOf(e.getMessage()).strip(),
                    e);
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.smtp.auth", String.valueOf(settings.user() != null));
        properties.put("mail.smtp.ssl.enable", String.valueOf(settings.security() == MailSettings.Security.TLS));
        boolean startTls = settings.security() == MailSettings.Security.STARTTLS;
        properties.put("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.put("mail.smtp.starttls.required", String.valueOf(startTls));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", MILLIS);
        properties.put("mail.smtp.timeout", MILLIS);
        properties.put("mail.smtp.writetimeout", MILLIS);
        return properties;
    }

    private Message message(Session session, Parcel parcel) throws MessagingException, IOException {
        LocalDate day = LocalDate.ofInstant(parcel.notedAt(), ZoneOffset.UTC);
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart text = new MimeBodyPart();
        text.setText(MailText.of(parcel), StandardCharsets.UTF_8.name());
        parts.addBodyPart(text);
        for (Path report : parcel.reports()) {
            MimeBodyPart attachment = new MimeBodyPart();
            attachment.attachFile(report.toFile());
            parts.addBodyPart(attachment);
        }
        MimeMessage message =
                new FixedIdMessage(session, "<tallywire-run-" + parcel.execution() + "@" + sender() + ">");
        message.setFrom(new InternetAddress(settings.from(), true));
        for (String to : settings.to()) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        }
        message.setSubject("Tallywire: who said which number, " + day, StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(parcel.notedAt()));
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    private String sender() {
        return settings.from().substring(settings.from().indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-].*", "");
    }

    /** The library gives each message a new id otherwise. */
    private static final class FixedIdMessage extends MimeMessage {
        private final String id;

        FixedIdMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
