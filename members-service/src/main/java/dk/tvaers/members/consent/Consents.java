package dk.tvaers.members.consent;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.Ids;
import dk.tvaers.members.person.Participants;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records what people decide about the uses of what they are, say and show. */
@ApplicationScoped
public class Consents {
    private final ConsentRepository consents;
    private final ConsentTextRepository texts;
    private final Participants people;
    private final NetworkAccess access;
    private final AuditLog audit;
    private final Clock clock;

    Consents(
            ConsentRepository consents,
            ConsentTextRepository texts,
            Participants people,
            NetworkAccess access,
            AuditLog audit,
            Clock clock) {
        this.consents = consents;
        this.texts = texts;
        this.people = people;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What counts now.
     *
     * @param decidedAt absent while nothing was decided, which is no
     */
    public record Standing(boolean given, @Nullable Instant decidedAt) {}

    /** What the person of this login allows; 404 while there is none. */
    @Transactional
    public Standing ofCaller(Use use) {
        return consents.newest(caller(), use).map(Consent::standing).orElse(new Standing(false, null));
    }

    /** The person of this login decides, having read the newest text. */
    @Transactional
    public Standing decide(Use use, boolean given) {
        return record(caller(), Decision.online(use, given, readText(use, null)))
                .standing();
    }

    /** The secretariat writes down what it was told by somebody. */
    @Transactional
    public Standing decide(UUID personId, Use use, boolean given) {
        Decision spoken = new Decision(use, given, Decider.SECRETARIAT, Channel.SPOKEN, readText(use, null), null);
        return record(personId, spoken).standing();
    }

    @Transactional
    ConsentView decide(Use use, MyConsentRequest request) {
        int version = readText(use, request.textVersion());
        return record(caller(), Decision.online(use, request.given(), version)).view();
    }

    @Transactional
    ConsentView decide(UUID personId, Use use, ConsentRequest request) {
        return record(personId, request.decision(use, readText(use, request.textVersion())))
                .view();
    }

    /** The person of this login; 404 while there is none. */
    UUID caller() {
        return access.person().orElseThrow(Problems::notFound);
    }

    /** 404 when there is no such person; those who left had their say, too. */
    void requirePerson(UUID personId) {
        if (!people.isKnown(personId)) {
            throw Problems.notFound();
        }
    }

    /** One decision of a person at a time; one that changes nothing is not recorded. */
    private Consent record(UUID personId, Decision decision) {
        people.lockAlsoGone(personId);
        Optional<Consent> before = consents.newest(personId, decision.use());
        if (before.isPresent() && before.get().isAlready(decision)) {
            return before.get();
        }
        Consent consent =
                new Consent(Ids.next(), personId, decision, clock.instant().truncatedTo(ChronoUnit.MICROS));
        consents.persistAndFlush(consent);
        audit.record(decision.given() ? "give-consent" : "withdraw-consent", "person", personId);
        return consent;
    }

    /** The newest unless one is named; 422 when there is no such text. */
    private int readText(Use use, @Nullable Integer version) {
        return (version == null ? texts.newest(use) : Optional.of(version).filter(each -> texts.exists(use, each)))
                .orElseThrow(() -> Problems.unprocessable("/textVersion", "unknown-consent-text"));
    }
}
