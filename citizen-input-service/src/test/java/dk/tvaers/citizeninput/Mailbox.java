package dk.tvaers.citizeninput;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** What arrived at a real SMTP server. */
public final class Mailbox {
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private Mailbox() {}

    /** Returns the server's port. */
    static synchronized int start() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
        return SERVER.getSmtp().getPort();
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
