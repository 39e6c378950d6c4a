package dk.tvaers.citizeninput.message;

import dk.tvaers.citizeninput.contact.ContactView;
import dk.tvaers.mail.Letter;
import dk.tvaers.mail.Smtp;
import jakarta.enterprise.context.ApplicationScoped;

/** E-mail by SMTP. */
@ApplicationScoped
class EmailChannel implements Channel {
    private final Smtp smtp;

    EmailChannel(Smtp smtp) {
        this.smtp = smtp;
    }

    @Override
    public boolean reaches(ContactView contact) {
        return contact.email() != null && !contact.email().isBlank();
    }

    @Override
    public void deliver(Letter letter, ContactView contact) {
        smtp.deliver(letter, contact.email());
    }
}
