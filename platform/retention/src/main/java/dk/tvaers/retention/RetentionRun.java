package dk.tvaers.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One time that a rule was carried out. Rows are made by {@link RetentionRunRepository#claim}. */
@Entity
class RetentionRun {
    @Id
    private UUID id;

    private String kind;

    private LocalDate day;
    private boolean again;

    @Enumerated(EnumType.STRING)
    private RetentionAction action;

    private Instant dueBefore;
    private int done;
    private int failed;
    private Instant startedAt;
    private Instant endedAt;

    protected RetentionRun() {}

    void end(int howMany, int howManyNot, Instant when) {
        done = howMany;
        failed = howManyNot;
        endedAt = when;
    }

    UUID id() {
        return id;
    }

    RetentionRunView view() {
        return new RetentionRunView(id, kind, day, again, action, dueBefore, done, failed, startedAt, endedAt);
    }
}
