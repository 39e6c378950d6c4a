package dk.tvaers.members.role;

import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.web.problem.Problems;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's time in a role of a network. An ended one stays as history. */
@Entity
class RoleAssignment {
    @Id
    private UUID id;

    private UUID networkId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private NetworkRole role;

    private Instant assignedAt;
    private Instant endedAt;
    private LocalDate termEndsOn;

    @ElementCollection
    @CollectionTable(name = "development_step", joinColumns = @JoinColumn(name = "assignment_id"))
    @OrderColumn(name = "position")
    private List<DevelopmentStep> developmentSteps = new ArrayList<>();

    @Version
    private long version;

    protected RoleAssignment() {}

    RoleAssignment(UUID id, UUID networkId, RoleRequest asked, Instant assignedAt) {
        this.id = id;
        this.networkId = networkId;
        this.personId = asked.personId();
        this.role = asked.role();
        this.termEndsOn = asked.termEndsOn();
        this.assignedAt = assignedAt;
    }

    void end(Instant at) {
        if (endedAt != null) {
            throw new IllegalStateException("the role has ended");
        }
        endedAt = at;
    }

    /** Has the role until the end of the day, or without an end. */
    void limit(@Nullable LocalDate lastDay) {
        termEndsOn = lastDay;
    }

    /** 409 for any other role: only a co-driver learns to lead here. */
    void requireCoDriver() {
        if (role != NetworkRole.CO_DRIVER) {
            throw Problems.refused("path-of-co-drivers-only");
        }
    }

    /** Leads the network, or answers for it to the management. */
    boolean isAtTheTop() {
        return role == NetworkRole.NETWORK_LEAD || role == NetworkRole.REFERENCE_LEAD;
    }

    void develop(DevelopmentPath path) {
        requireCoDriver();
        developmentSteps.clear();
        developmentSteps.addAll(path.steps());
    }

    DevelopmentPath developmentPath() {
        return new DevelopmentPath(List.copyOf(developmentSteps));
    }

    RoleView view() {
        return new RoleView(id, networkId, personId, role, assignedAt, termEndsOn);
    }

    UUID personId() {
        return personId;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
