package dk.tvaers.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands letters to the mail server of the installation. */
@ApplicationScoped
public class Smtp {
    private final Mailer mailer;
    private final String domain;

    Smtp(Mailer mailer, @ConfigProperty(name = "tvaers.mail.from") String from) {
        this.mailer = mailer;
        this.domain = from.substring(from.indexOf('@') + 1).replace(">", "");
    }

    /** Returns when the server has accepted it. */
    public void deliver(Letter letter, String address) {
        mailer.send(Mail.withText(address, letter.subject(), letter.text())
                .addHeader("Message-ID", "<" + letter.id() + "@" + domain + ">")
                .addHeader("Auto-Submitted", "auto-generated"));
    }
}
