package dk.tvaers.members.entry;

import dk.tvaers.events.words.EntryKind;
import dk.tvaers.events.words.EntryOutcome;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.web.problem.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody's way into a network; answered once. */
@Entity
class Entry {
    @Id
    private UUID id;

    private UUID networkId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    private EntryState state;

    private String mainPerspective;
    private boolean core;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> phases;

    @Enumerated(EnumType.STRING)
    private Recruitment recruitment;

    private String motivation;
    private String reason;
    private Instant openedAt;
    private Instant answeredAt;
    private UUID membershipId;

    @Version
    private long version;

    protected Entry() {}

    Entry(UUID id, UUID networkId, EntryOffer offer, Instant openedAt) {
        this.id = id;
        this.networkId = networkId;
        this.personId = offer.personId();
        this.kind = offer.kind();
        this.state = EntryState.OPEN;
        this.mainPerspective = offer.mainPerspective();
        this.core = offer.core();
        this.phases =
                offer.phases().stream().distinct().sorted().map(Phase::name).toList();
        this.recruitment = offer.recruitment();
        this.motivation = offer.motivation();
        this.openedAt = openedAt;
    }

    /** 400 when such an entry does not get such an answer, 409 when it has one. */
    void requireAnswerable(EntryOutcome outcome, @Nullable String why) {
        if (!EntryAnswer.fits(kind, outcome)) {
            throw Problems.invalid("/outcome", "answer-does-not-fit");
        }
        if (outcome == EntryOutcome.REJECTED && why == null) {
            throw Problems.invalid("/reason", "rejection-without-reason");
        }
        if (state != EntryState.OPEN) {
            throw Problems.refused("entry-answered");
        }
    }

    void answer(EntryOutcome outcome, @Nullable String why, @Nullable UUID membership, Instant at) {
        requireAnswerable(outcome, why);
        state = EntryState.of(outcome);
        reason = why;
        membershipId = membership;
        answeredAt = at;
    }

    EntryOffer offer() {
        return new EntryOffer(
                personId,
                kind,
                mainPerspective,
                core,
                phases.stream().map(Phase::valueOf).toList(),
                recruitment,
                motivation);
    }

    EntryView view(@Nullable String name) {
        EntryOffer offer = offer();
        return new EntryView(
                id,
                networkId,
                personId,
                name,
                kind,
                state,
                mainPerspective,
                core,
                offer.phases(),
                recruitment,
                motivation,
                reason,
                openedAt,
                answeredAt,
                membershipId);
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    EntryKind kind() {
        return kind;
    }

    long version() {
        return version;
    }
}
