package dk.tvaers.citizeninput.message;

import dk.tvaers.citizeninput.contact.ContactView;
import dk.tvaers.citizeninput.contact.Contacts;
import dk.tvaers.citizeninput.input.InputService;
import dk.tvaers.events.Ids;
import dk.tvaers.mail.Claimed;
import dk.tvaers.mail.Delivery;
import dk.tvaers.mail.MailRows;
import dk.tvaers.mail.Mails;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** Sends contributors what is due, as {@link Delivery} says. */
@ApplicationScoped
class MessageDelivery implements Mails {
    private final MessageRepository messages;
    private final InputService inputs;
    private final Contacts contacts;
    private final LetterWriter writer;
    private final List<Channel> channels;
    private final Delivery delivery;
    private final boolean enabled;

    MessageDelivery(
            MessageRepository messages,
            InputService inputs,
            Contacts contacts,
            LetterWriter writer,
            @All List<Channel> channels,
            Session database,
            Clock clock,
            @ConfigProperty(name = "tvaers.mail.enabled") boolean enabled,
            @ConfigProperty(name = "tvaers.mail.lease") Duration lease) {
        this.messages = messages;
        this.inputs = inputs;
        this.contacts = contacts;
        this.writer = writer;
        this.channels = channels;
        this.delivery = new Delivery(new MailRows(database, "input_id"), this, clock, lease);
        this.enabled = enabled;
    }

    @Scheduled(
            identity = "message-delivery",
            every = "${tvaers.mail.every}",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deliver() {
        if (enabled) {
            delivery.run();
        }
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
