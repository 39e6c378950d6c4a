package dk.tvaers.citizeninput.timeline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One thing that happened to an input: codes and ids only, so that it may stay when the input is withdrawn. */
@Entity
@Immutable
@Table(name = "timeline_entry")
public class TimelineEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID inputId;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Happening what;

    private UUID networkId;
    private String detail;

    TimelineEntry() {}

    TimelineEntry(UUID inputId, Instant at, Happening what, UUID networkId, String detail) {
        this.inputId = inputId;
        this.at = at;
        this.what = what;
        this.networkId = networkId;
        this.detail = detail;
    }

    public Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public Happening what() {
        return what;
    }

    /** The network it happened in, or null. */
    public UUID networkId() {
        return networkId;
    }

    /** A code that says more, such as the reason of a refusal, or null. */
    public String detail() {
        return detail;
    }
}
