package dk.tvaers.members.notice;

import dk.tvaers.mail.Claimed;
import dk.tvaers.mail.Mails;
import dk.tvaers.mail.Smtp;
import dk.tvaers.members.person.Mailboxes;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people are told by mail: the notices that they have not read, as often as they choose. */
@ApplicationScoped
class NoticeMails implements Mails {
    private final NoticeMailRepository mails;
    private final NoticeRepository notices;
    private final PreferenceRepository preferences;
    private final Mailboxes mailboxes;
    private final NoticeLetters letters;
    private final Smtp smtp;

    NoticeMails(
            NoticeMailRepository mails,
            NoticeRepository notices,
            PreferenceRepository preferences,
            Mailboxes mailboxes,
            NoticeLetters letters,
            Smtp smtp) {
        this.mails = mails;
        this.notices = notices;
        this.preferences = preferences;
        this.mailboxes = mailboxes;
        this.letters = letters;
        this.smtp = smtp;
    }

    @Override
    public String ownerColumn() {
        return "person_id";
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
