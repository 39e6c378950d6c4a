package dk.tvaers.networks.round;

import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A decision round; guards how many networks it approves. Rows are made by {@link RoundRepository#insertIfAbsent}. */
@Entity
class Round {
    @Id
    private UUID id;

    private String code;
    private LocalDate deadline;

    @Column(name = "capacity_min")
    private int capacityMin;

    @Column(name = "capacity_max")
    private int capacityMax;

    private int approved;

    @Version
    private long version;

    protected Round() {}

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    LocalDate deadline() {
        return deadline;
    }

    /** Takes a place; beyond the capacity only with a reason, otherwise 409. */
    void approveOne(String capacityReason) {
        if (approved >= capacityMax && capacityReason == null) {
            throw Problems.refused(List.of(Violation.of("/capacityReason", "round-full", capacityMax)));
        }
        approved++;
    }

    /** Gives a place back, when the approval is corrected. */
    void releaseOne() {
        if (approved == 0) {
            throw new IllegalStateException("nothing was approved in round " + code);
        }
        approved--;
    }

    RoundView view() {
        return new RoundView(id, code, deadline, code, capacityMin, capacityMax, approved);
    }
}
