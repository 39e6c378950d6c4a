package dk.tvaers.networks.reminding;

import dk.tvaers.events.words.ReminderKind;
import dk.tvaers.networks.reminder.Due;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Something that was reminded of; never changed. Rows are made by {@link ReminderRepository#insertIfAbsent}. */
@Entity
@Immutable
class Reminder {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ReminderKind kind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "network_id")
    private UUID networkId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "told_at")
    private Instant toldAt;

    protected Reminder() {}

    UUID id() {
        return id;
    }

    Due due() {
        return new Due(kind, subjectId, networkId, dueOn);
    }

    ReminderView view(boolean open) {
        return new ReminderView(id, kind, subjectId, dueOn, toldAt, open);
    }
}
