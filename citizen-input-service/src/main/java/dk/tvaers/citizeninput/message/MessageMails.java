package dk.tvaers.citizeninput.message;

import dk.tvaers.citizeninput.contact.ContactView;
import dk.tvaers.citizeninput.contact.Contacts;
import dk.tvaers.citizeninput.input.InputService;
import dk.tvaers.events.Ids;
import dk.tvaers.mail.Claimed;
import dk.tvaers.mail.Mails;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What contributors are told by mail: what became of their input, for as long as they want to know. */
@ApplicationScoped
class MessageMails implements Mails {
    private final MessageRepository messages;
    private final InputService inputs;
    private final Contacts contacts;
    private final LetterWriter writer;
    private final List<Channel> channels;

    MessageMails(
            MessageRepository messages,
            InputService inputs,
            Contacts contacts,
            LetterWriter writer,
            @All List<Channel> channels) {
        this.messages = messages;
        this.inputs = inputs;
        this.contacts = contacts;
        this.writer = writer;
        this.channels = channels;
    }

    @Override
    public String ownerColumn() {
        return "input_id";
    }

    @Override
    public void bundle(Instant now) {
        var due = QuarkusTransaction.requiringNew().call(() -> messages.due(now));
        due.forEach(input -> QuarkusTransaction.requiringNew().run(() -> messages.bundle(Ids.next(), input, now)));
    }

    /** Nothing when its contributor withdrew, took the consent back or cannot be reached. */
    @Override
    public Optional<Runnable> write(Claimed mail) {
        var input = inputs.require(mail.ownerId());
        var contact = input.consents().contact() ? contacts.of(input.id()) : Optional.<ContactView>empty();
        var language = messages.language(input.id()).map(Locale::of).orElse(Locale.of("da"));
        return contact.flatMap(reached -> channels.stream()
                .filter(channel -> channel.reaches(reached))
                .findFirst()
                .map(channel -> {
                    var letter = writer.write(mail.mailId(), input, messages.entries(mail.mailId()), language);
                    return () -> channel.deliver(letter, reached);
                }));
    }
}
