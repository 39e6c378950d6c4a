package dk.tvaers.members.person;

import dk.tvaers.events.words.PersonKind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part, or may. */
@Entity
class Person {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private PersonKind kind;

    private String name;
    private String email;
    private UUID unitId;
    private String profession;
    private String mainPerspective;

    // Always shown with the person, and read after the transaction.
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_perspective", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "perspective")
    private Set<String> perspectives = new HashSet<>();

    private UUID loginId;
    private Instant registeredAt;

    @Version
    private long version;

    protected Person() {}

    Person(UUID id, PersonDetails details, Instant registeredAt) {
        this.id = id;
        this.registeredAt = registeredAt;
        change(details);
    }

    final void change(PersonDetails details) {
        kind = details.kind();
        name = details.name();
        email = details.email();
        unitId = details.unitId();
        profession = details.profession();
        mainPerspective = details.mainPerspective();
        perspectives.retainAll(details.perspectives());
        perspectives.addAll(details.perspectives());
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

    PersonDetails details() {
        return new PersonDetails(kind, name, email, unitId, profession, mainPerspective, perspectives);
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
