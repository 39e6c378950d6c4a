package dk.tvaers.members.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Something that a member brought from a network to the own unit, as it was then. */
@Entity
@Immutable
class BroughtHome {
    @Id
    private UUID id;

    private UUID networkId;
    private UUID personId;
    private UUID unitId;
    private String words;
    private LocalDate happenedOn;
    private Instant recordedAt;

    protected BroughtHome() {}

    BroughtHome(
            UUID id,
            UUID networkId,
            UUID personId,
            UUID unitId,
            String words,
            LocalDate happenedOn,
            Instant recordedAt) {
        this.id = id;
        this.networkId = networkId;
        this.personId = personId;
        this.unitId = unitId;
        this.words = words;
        this.happenedOn = happenedOn;
        this.recordedAt = recordedAt;
    }

    BroughtHomeView view() {
        return new BroughtHomeView(id, networkId, unitId, words, happenedOn, recordedAt);
    }

    UUID id() {
        return id;
    }
}
