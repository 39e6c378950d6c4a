package dk.tvaers.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What arrived at a real SMTP server. */
public final class Mailbox {
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private Mailbox() {}

    /** Starts the server; what a program under test is told of it. */
    public static synchronized Map<String, String> settings() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
        return Map.of(
                "tvaers.mail.enabled", "true",
                "tvaers.mail.every", "1s",
                "tvaers.mail.sender", "Opdigtet Kommune",
                "tvaers.mail.from", "svar@kommune.example",
                "tvaers.mail.host", "127.0.0.1",
                "tvaers.mail.port", Integer.toString(SERVER.getSmtp().getPort()),
                "tvaers.mail.start-tls", "DISABLED");
    }

    /** A letter as it was received. */
    public record Letter(String messageId, String subject, String text) {
        /** How often something stands in it. */
        public int count(String words) {
            return (text.length() - text.replace(words, "").length()) / words.length();
        }
    }

    /** In the order in which they came. */
    public static List<Letter> of(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .map(Mailbox::read)
                .toList();
    }

    /** How often something stands in all letters to an address. */
    public static int count(String address, String words) {
        return of(address).stream().mapToInt(letter -> letter.count(words)).sum();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                    .anyMatch(each -> ((InternetAddress) each).getAddress().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Letter read(MimeMessage message) {
        try {
            return new Letter(
                    message.getMessageID(),
                    message.getSubject(),
                    message.getContent().toString().replace("\r\n", "\n"));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
