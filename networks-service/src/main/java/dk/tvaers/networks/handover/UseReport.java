package dk.tvaers.networks.handover;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.UseAnswer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An answer to "still in use?"; never changed. */
@Entity
@Immutable
@Table(name = "use_report")
class UseReport {
    @Id
    private UUID id;

    @Column(name = "handover_id")
    private UUID handoverId;

    private int months;

    @Enumerated(EnumType.STRING)
    private UseAnswer answer;

    private String note;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    protected UseReport() {}

    UseReport(UUID handoverId, UseRequest request, LocalDate reportedOn) {
        this.id = Ids.next();
        this.handoverId = handoverId;
        this.months = request.months();
        this.answer = request.answer();
        this.note = request.note();
        this.reportedOn = reportedOn;
    }

    UUID handoverId() {
        return handoverId;
    }

    int months() {
        return months;
    }

    UseAnswer answer() {
        return answer;
    }

    UseView view() {
        return new UseView(id, months, answer, note, reportedOn);
    }
}
