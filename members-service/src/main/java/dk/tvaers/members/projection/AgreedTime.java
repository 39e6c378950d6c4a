package dk.tvaers.members.projection;

import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.PhaseHours;
import dk.tvaers.events.words.UnitShare;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The time a member and the line manager agreed on in a network's mandate, and which units pay for it. */
@Entity
class AgreedTime {
    @Id
    @Column(name = "agreement_id")
    private UUID id;

    private UUID networkId;
    private UUID personId;
    private UUID managerId;
    private Instant agreedAt;
    private Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "agreed_phase_hours", joinColumns = @JoinColumn(name = "agreement_id"))
    private Set<Hours> hours = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "agreed_payer", joinColumns = @JoinColumn(name = "agreement_id"))
    private Set<Payer> payers = new HashSet<>();

    protected AgreedTime() {}

    AgreedTime(
            UUID id,
            UUID networkId,
            UUID personId,
            UUID managerId,
            List<PhaseHours> hours,
            List<UnitShare> payers,
            Instant agreedAt) {
        this.id = id;
        this.networkId = networkId;
        this.personId = personId;
        this.managerId = managerId;
        this.agreedAt = agreedAt;
        hours.forEach(each -> this.hours.add(new Hours(each.phase(), each.hours())));
        payers.forEach(each -> this.payers.add(new Payer(each.unitId(), each.share())));
    }

    void end(Instant at) {
        endedAt = at;
    }

    UUID managerId() {
        return managerId;
    }

    List<PhaseHours> hours() {
        return hours.stream()
                .map(each -> new PhaseHours(each.phase(), each.hours()))
                .toList();
    }

    List<UnitShare> payers() {
        return payers.stream()
                .map(each -> new UnitShare(each.unitId(), each.share()))
                .toList();
    }

    @Embeddable
    record Hours(@Enumerated(EnumType.STRING) Phase phase, BigDecimal hours) {}

    @Embeddable
    record Payer(UUID unitId, BigDecimal share) {}
}
