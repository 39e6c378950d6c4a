package dk.tvaers.networks.mandate;

import dk.tvaers.events.words.AgreementKind;
import dk.tvaers.networks.networktype.ReferenceLeadLevel;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What an agreement consists of and how it is shown; {@link Agreement} alone changes it. */
@MappedSuperclass
abstract class AgreementRecord {
    @Id
    UUID id;

    @Column(name = "network_id")
    UUID networkId;

    @Enumerated(EnumType.STRING)
    AgreementKind kind;

    @Enumerated(EnumType.STRING)
    AgreementState state;

    @Column(name = "member_person_id")
    UUID memberPersonId;

    @Column(name = "counterpart_person_id")
    UUID counterpartPersonId;

    @Column(name = "unit_id")
    UUID unitId;

    String expectations;

    @Column(name = "time_balance")
    String timeBalance;

    @Column(name = "competence_development")
    String competenceDevelopment;

    @Column(name = "review_on")
    LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "reference_lead_level")
    ReferenceLeadLevel referenceLeadLevel;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "signed_at")
    Instant signedAt;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "ended_reason")
    String endedReason;

    @Column(name = "superseded_by")
    UUID supersededBy;

    @ElementCollection
    @CollectionTable(name = "agreement_hours", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    List<AgreedHours> hours = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_payer", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    List<Payer> payers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_signature", joinColumns = @JoinColumn(name = "agreement_id"))
    Set<Signature> signatures = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "agreement_review", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    List<Review> reviews = new ArrayList<>();

    @Version
    long version;

    UUID id() {
        return id;
    }

    AgreementKind kind() {
        return kind;
    }

    UUID memberPersonId() {
        return memberPersonId;
    }

    UUID networkId() {
        return networkId;
    }

    LocalDate reviewOn() {
        return reviewOn;
    }

    long version() {
        return version;
    }

    boolean isInForce() {
        return state.isInForce();
    }

    boolean hasParty(UUID personId) {
        return memberPersonId.equals(personId) || counterpartPersonId.equals(personId);
    }

    /** Without its texts. */
    AgreementView view() {
        return new AgreementView(
                id,
                networkId,
                kind,
                state,
                version,
                memberPersonId,
                counterpartPersonId,
                unitId,
                List.copyOf(hours),
                List.copyOf(payers),
                reviewOn,
                referenceLeadLevel,
                signatures.stream()
                        .sorted(Comparator.comparing(Signature::signedAt))
                        .map(Signature::personId)
                        .toList(),
                signedAt,
                endedAt,
                supersededBy,
                null);
    }

    AgreementView.Texts texts() {
        return new AgreementView.Texts(
                expectations, timeBalance, competenceDevelopment, List.copyOf(reviews), endedReason);
    }
}
