package dk.tvaers.citizeninput.message;

import dk.tvaers.citizeninput.contact.ContactView;
import dk.tvaers.citizeninput.contact.Contacts;
import dk.tvaers.citizeninput.input.InputService;
import dk.tvaers.citizeninput.message.MessageRepository.Claimed;
import dk.tvaers.events.Ids;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends what is due, in every replica: whoever claims a mail first sends it. A program that ends between sending and marking leaves a mail that
 * is sent again under the same Message-ID once its lease is over (ADR 33).
 */
@ApplicationScoped
class Delivery {
    private static final Logger LOG = Logger.getLogger(Delivery.class);
    private static final int MOST_ATTEMPTS = 12;

    private final MessageRepository messages;
    private final InputService inputs;
    private final Contacts contacts;
    private final LetterWriter writer;
    private final List<Channel> channels;
    private final Clock clock;
    private final boolean enabled;
    private final Duration lease;

    Delivery(
            MessageRepository messages,
            InputService inputs,
            Contacts contacts,
            LetterWriter writer,
            @All List<Channel> channels,
            Clock clock,
            @ConfigProperty(name = "tvaers.mail.enabled") boolean enabled,
            @ConfigProperty(name = "tvaers.mail.lease") Duration lease) {
        this.messages = messages;
        this.inputs = inputs;
        this.contacts = contacts;
        this.writer = writer;
        this.channels = channels;
        this.clock = clock;
        this.enabled = enabled;
        this.lease = lease;
    }

    /** A letter, whom it is for and how it gets there. */
    private record Addressed(Letter letter, ContactView contact, Channel channel) {}

    @Scheduled(
            identity = "message-delivery",
            every = "${tvaers.mail.every}",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deliver() {
        if (!enabled) {
            return;
        }
        var now = now();
        var due = QuarkusTransaction.requiringNew().call(() -> messages.due(now));
        due.forEach(input -> QuarkusTransaction.requiringNew().run(() -> messages.bundle(Ids.next(), input, now)));
        var claimed = claim();
        while (claimed.isPresent()) {
            send(claimed.get());
            claimed = claim();
        }
    }

    private Optional<Claimed> claim() {
        var now = now();
        return QuarkusTransaction.requiringNew().call(() -> messages.claim(now, now.plus(lease)));
    }

    private void send(Claimed mail) {
        try {
            var addressed = QuarkusTransaction.requiringNew().call(() -> address(mail));
            if (addressed.isEmpty()) {
                QuarkusTransaction.requiringNew().run(() -> messages.drop(mail.mailId(), now()));
                return;
            }
            var letter = addressed.get();
            letter.channel().deliver(letter.letter(), letter.contact());
            QuarkusTransaction.requiringNew().run(() -> messages.sent(mail.mailId(), now()));
        } catch (RuntimeException failed) {
            putOff(mail, failed);
        }
    }

    /** Nothing when its contributor withdrew, took the consent back or cannot be reached. */
    private Optional<Addressed> address(Claimed mail) {
        var input = inputs.require(mail.inputId());
        var contact = input.consents().contact() ? contacts.of(input.id()) : Optional.<ContactView>empty();
        var language = messages.language(input.id()).map(Locale::of).orElse(Locale.of("da"));
        return contact.flatMap(reached -> channels.stream()
                .filter(channel -> channel.reaches(reached))
                .findFirst()
                .map(channel -> new Addressed(
                        writer.write(mail.mailId(), input, messages.entries(mail.mailId()), language),
                        reached,
                        channel)));
    }

    /** Without the failure's message, which can hold an address. */
    private void putOff(Claimed mail, RuntimeException failed) {
        LOG.warnf(
                "mail %s not delivered in attempt %d: %s",
                mail.mailId(), mail.attempts(), failed.getClass().getSimpleName());
        QuarkusTransaction.requiringNew().run(() -> {
            if (mail.attempts() >= MOST_ATTEMPTS) {
                messages.drop(mail.mailId(), now());
            } else {
                messages.retry(mail.mailId(), now().plus(pause(mail.attempts())));
            }
        });
    }

    /** One minute, then twice as long each time: the last attempt comes a day and a half after the first. */
    private static Duration pause(int attempts) {
        return Duration.ofMinutes(1L << Math.max(0, attempts - 1));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
