package dk.tvaers.members.notice;

import dk.tvaers.mail.Claimed;
import dk.tvaers.mail.Delivery;
import dk.tvaers.mail.MailRows;
import dk.tvaers.mail.Mails;
import dk.tvaers.mail.Smtp;
import dk.tvaers.members.person.Mailboxes;
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

/** Tells people by e-mail what is due, as {@link Delivery} says. */
@ApplicationScoped
class NoticeMails implements Mails {
    private final NoticeMailRepository mails;
    private final NoticeRepository notices;
    private final PreferenceRepository preferences;
    private final Mailboxes mailboxes;
    private final NoticeLetters letters;
    private final Smtp smtp;
    private final Delivery delivery;
    private final boolean enabled;

    NoticeMails(
            NoticeMailRepository mails,
            NoticeRepository notices,
            PreferenceRepository preferences,
            Mailboxes mailboxes,
            NoticeLetters letters,
            Smtp smtp,
            Session database,
            Clock clock,
            @ConfigProperty(name = "tvaers.mail.enabled") boolean enabled,
            @ConfigProperty(name = "tvaers.mail.lease") Duration lease) {
        this.mails = mails;
        this.notices = notices;
        this.preferences = preferences;
        this.mailboxes = mailboxes;
        this.letters = letters;
        this.smtp = smtp;
        this.delivery = new Delivery(new MailRows(database, "person_id"), this, clock, lease);
        this.enabled = enabled;
    }

    @Scheduled(
            identity = "notice-mails",
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
        var due = QuarkusTransaction.requiringNew().call(() -> mails.due(now));
        due.forEach(person -> QuarkusTransaction.requiringNew().run(() -> mails.bundle(person, now)));
    }

    /** Nothing for whoever left, has no address or wants no e-mail any more. */
    @Override
    public Optional<Runnable> write(Claimed mail) {
        Preference preference = preferences.of(mail.ownerId()).orElse(Preference.USUAL);
        List<ToldNotice> told = notices.ofMail(mail.mailId());
        return mailboxes
                .of(mail.ownerId())
                .filter(_ -> preference.byEmail() != ByEmail.NONE && !told.isEmpty())
                .map(address -> {
                    var letter = letters.write(mail.mailId(), told, Locale.of(preference.language()));
                    return () -> smtp.deliver(letter, address);
                });
    }
}
