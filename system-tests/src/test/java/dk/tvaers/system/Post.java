package dk.tvaers.system;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The mail server of the suite: a real one, which keeps what it accepts. */
final class Post {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    void start() {
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** Everything accepted so far. */
    List<Letter> accepted() {
        return Arrays.stream(server.getReceivedMessages()).map(Letter::of).toList();
    }

    /** A letter as it arrived. */
    record Letter(String id, String to, String text) {
        private static Letter of(MimeMessage message) {
            try {
                var to = (InternetAddress) message.getRecipients(Message.RecipientType.TO)[0];
                return new Letter(
                        message.getMessageID(),
                        to.getAddress(),
                        message.getContent().toString().replace("\r\n", "\n"));
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }

        /** What it tells: the lines that begin with a dash and a day. */
        List<String> news() {
            return text.lines()
                    .filter(line -> line.startsWith("- "))
                    .map(line -> line.substring(line.indexOf(": ") + 2))
                    .toList();
        }
    }
}
