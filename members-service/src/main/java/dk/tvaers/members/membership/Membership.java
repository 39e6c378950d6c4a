package dk.tvaers.members.membership;

import static java.util.Comparator.comparing;

import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.Recruitment;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;

/** A person's time in a network. One that was left stays as history; whoever comes back gets a new one. */
@Entity
class Membership {
    @Id
    private UUID id;

    private UUID networkId;
    private UUID personId;
    private String mainPerspective;
    private boolean core;

    @Enumerated(EnumType.STRING)
    private Recruitment recruitment;

    private Instant joinedAt;
    private Instant leftAt;

    // Always shown with the membership, and read after the transaction.
    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "planned_phase", joinColumns = @JoinColumn(name = "membership_id"))
    private Set<PlannedPhase> plannedPhases = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "used_hours", joinColumns = @JoinColumn(name = "membership_id"))
    private Set<UsedHours> usedHours = new HashSet<>();

    @Version
    private long version;

    protected Membership() {}

    Membership(
            UUID id,
            UUID networkId,
            UUID personId,
            String mainPerspective,
            Recruitment recruitment,
            Participation participation,
            Instant joinedAt) {
        this.id = id;
        this.networkId = networkId;
        this.personId = personId;
        this.mainPerspective = mainPerspective;
        this.recruitment = recruitment;
        this.joinedAt = joinedAt;
        plan(participation);
    }

    /** Takes part in all phases or in the given ones, from now on. */
    final void plan(Participation planned) {
        core = planned.core();
        plannedPhases.retainAll(planned.phases());
        plannedPhases.addAll(planned.phases());
    }

    /** Replaces what was said of the time used; tells whether anything changed. */
    boolean use(List<UsedHours> used) {
        boolean changed = !usedHours.equals(Set.copyOf(used));
        usedHours.retainAll(used);
        usedHours.addAll(used);
        return changed;
    }

    /** In the order of the course. */
    List<UsedHours> usedHours() {
        return usedHours.stream().sorted(comparing(UsedHours::phase)).toList();
    }

    private Set<Phase> phases() {
        return core
                ? EnumSet.allOf(Phase.class)
                : plannedPhases.stream().map(PlannedPhase::phase).collect(Collectors.toUnmodifiableSet());
    }

    void leave(Instant at) {
        if (leftAt != null) {
            throw new IllegalStateException("the membership has ended");
        }
        leftAt = at;
    }

    MembershipView view() {
        List<PlannedPhase> phases =
                plannedPhases.stream().sorted(comparing(PlannedPhase::phase)).toList();
        return new MembershipView(id, networkId, personId, mainPerspective, core, phases, recruitment, joinedAt);
    }

    TakingPart takingPart() {
        return new TakingPart(personId, mainPerspective, phases(), recruitment);
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
