package dk.tvaers.networks.meeting;

import dk.tvaers.events.Ids;
import dk.tvaers.web.problem.Problems;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** A meeting: planned, then held or cancelled. */
@Entity
class Meeting {
    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    private String purpose;
    private String agenda;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String summary;

    @Column(name = "cancellation_reason")
    private String cancellationReason;

    @ElementCollection
    @BatchSize(size = 101)
    @CollectionTable(name = "meeting_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "person_id")
    private Set<UUID> attendance = new HashSet<>();

    @Version
    private long version;

    protected Meeting() {}

    Meeting(UUID networkId, MeetingRequest request) {
        this.id = Ids.next();
        this.networkId = networkId;
        this.state = MeetingState.PLANNED;
        take(request);
    }

    UUID id() {
        return id;
    }

    UUID networkId() {
        return networkId;
    }

    Instant startsAt() {
        return startsAt;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    Set<UUID> attendance() {
        return Set.copyOf(attendance);
    }

    long version() {
        return version;
    }

    /** Plans it otherwise. */
    void plan(MeetingRequest request) {
        if (state != MeetingState.PLANNED) {
            throw Problems.refused("meeting-not-planned");
        }
        take(request);
    }

    /** It was held; also corrects what was said of it, because attendance is about people. */
    void hold(MinutesRequest minutes) {
        if (state == MeetingState.CANCELLED) {
            throw Problems.refused("meeting-cancelled");
        }
        state = MeetingState.HELD;
        heldOn = minutes.heldOn();
        summary = minutes.summary();
        attendance.retainAll(Set.copyOf(minutes.attendance()));
        attendance.addAll(minutes.attendance());
    }

    /** It will not be held. */
    void cancel(String reason) {
        if (state != MeetingState.PLANNED) {
            throw Problems.refused("meeting-not-planned");
        }
        state = MeetingState.CANCELLED;
        cancellationReason = reason;
    }

    MeetingView view() {
        return new MeetingView(
                id,
                purpose,
                agenda,
                startsAt,
                state,
                heldOn,
                attendance.stream().sorted().toList(),
                summary,
                cancellationReason);
    }

    private void take(MeetingRequest request) {
        purpose = request.purpose();
        agenda = request.agenda();
        startsAt = request.startsAt();
    }
}
