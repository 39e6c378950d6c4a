package dk.tvaers.members.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One decision of somebody about one use; never changed, the newest counts. */
@Entity
@Immutable
class Consent {
    @Id
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Use use;

    private boolean given;
    private Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private Decider decidedBy;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private Integer textVersion;
    private String note;

    protected Consent() {}

    Consent(UUID id, UUID personId, Decision decision, Instant decidedAt) {
        this.id = id;
        this.personId = personId;
        this.use = decision.use();
        this.given = decision.given();
        this.decidedAt = decidedAt;
        this.decidedBy = decision.by();
        this.channel = decision.channel();
        this.textVersion = decision.textVersion();
        this.note = decision.note();
    }

    UUID id() {
        return id;
    }

    Use use() {
        return use;
    }

    /** Whether it would say the same again. */
    boolean isAlready(Decision decision) {
        return given == decision.given() && (!given || textVersion != null && textVersion == decision.textVersion());
    }

    Consents.Standing standing() {
        return new Consents.Standing(given, decidedAt);
    }

    ConsentView view() {
        return new ConsentView(use, given, decidedAt, decidedBy, channel, textVersion);
    }

    ConsentRecordView recorded() {
        return new ConsentRecordView(id, use, given, decidedAt, decidedBy, channel, textVersion, note);
    }
}
