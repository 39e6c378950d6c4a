package dk.tvaers.citizeninput.message;

import dk.tvaers.citizeninput.contact.ContactView;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** E-mail by SMTP. */
@ApplicationScoped
class EmailChannel implements Channel {
    private final Mailer mailer;
    private final String domain;

    EmailChannel(Mailer mailer, @ConfigProperty(name = "tvaers.mail.from") String from) {
        this.mailer = mailer;
        this.domain = from.substring(from.indexOf('@') + 1).replace(">", "");
    }

    @Override
    public boolean reaches(ContactView contact) {
        return contact.email() != null && !contact.email().isBlank();
    }

    @Override
    public void deliver(Letter letter, ContactView contact) {
        mailer.send(Mail.withText(contact.email(), letter.subject(), letter.text())
                .addHeader("Message-ID", "<" + letter.id() + "@" + domain + ">")
                .addHeader("Auto-Submitted", "auto-generated"));
    }
}
