package dk.tvaers.members.person;

import dk.tvaers.events.words.ExternalKind;
import dk.tvaers.events.words.LeadershipLevel;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.members.contact.StoredContact;
import dk.tvaers.web.problem.Problems;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part, or may. Whoever is erased is nobody for any feature; only counts know the row that is left. */
@Entity
@SQLRestriction("erased_at is null")
class Person {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private PersonKind kind;

    @Embedded
    private StoredContact contact;

    private UUID unitId;
    private String profession;
    private String mainPerspective;

    // Always shown with the person, and read after the transaction.
    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "person_perspective", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "perspective")
    private Set<String> perspectives = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private ExternalKind externalKind;

    @Enumerated(EnumType.STRING)
    private LeadershipLevel leadershipLevel;

    // As the perspectives.
    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "person_competence", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "competence")
    private Set<String> competences = new HashSet<>();

    private LocalDate leftOn;
    private UUID loginId;
    private Instant registeredAt;

    @Version
    private long version;

    protected Person() {}

    /** @param contact the name and the address of the details, sealed for this id */
    Person(UUID id, PersonDetails details, StoredContact contact, Instant registeredAt) {
        this.id = id;
        this.registeredAt = registeredAt;
        change(details, contact);
    }

    /** @param sealed the name and the address of the details, sealed for this person */
    final void change(PersonDetails details, StoredContact sealed) {
        kind = details.kind();
        contact = sealed;
        unitId = details.unitId();
        profession = details.profession();
        mainPerspective = details.mainPerspective();
        externalKind = details.externalKind();
        leadershipLevel = details.leadershipLevel();
        perspectives.retainAll(details.perspectives());
        perspectives.addAll(details.perspectives());
    }

    /** Replaces what the person is good at. */
    void master(Set<String> skills) {
        competences.retainAll(skills);
        competences.addAll(skills);
    }

    /** Once. */
    void leave(LocalDate lastDay) {
        if (leftOn != null) {
            throw Problems.refused("left-already");
        }
        leftOn = lastDay;
    }

    /** Is employed again. */
    void comeBack() {
        leftOn = null;
    }

    boolean isThere() {
        return leftOn == null;
    }

    /** From now on this login is this person. */
    void link(UUID login) {
        if (isLinked()) {
            throw new IllegalStateException("the person has a login");
        }
        loginId = login;
    }

    /** Fills in what is not known yet; what the secretariat recorded stays. Tells whether anything changed. */
    boolean complete(@Nullable UUID unit, @Nullable String craft) {
        boolean takesUnit = kind == PersonKind.EMPLOYEE && unitId == null && unit != null;
        boolean takesProfession = profession == null && craft != null;
        unitId = takesUnit ? unit : unitId;
        profession = takesProfession ? craft : profession;
        return takesUnit || takesProfession;
    }

    boolean isLinked() {
        return loginId != null;
    }

    StoredContact contact() {
        return contact;
    }

    PersonKind kind() {
        return kind;
    }

    @Nullable
    UUID unitId() {
        return unitId;
    }

    @Nullable
    String profession() {
        return profession;
    }

    String mainPerspective() {
        return mainPerspective;
    }

    Set<String> perspectives() {
        return Set.copyOf(perspectives);
    }

    @Nullable
    ExternalKind externalKind() {
        return externalKind;
    }

    @Nullable
    LeadershipLevel leadershipLevel() {
        return leadershipLevel;
    }

    Set<String> competences() {
        return Set.copyOf(competences);
    }

    @Nullable
    LocalDate leftOn() {
        return leftOn;
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID loginId() {
        return loginId;
    }

    long version() {
        return version;
    }
}
