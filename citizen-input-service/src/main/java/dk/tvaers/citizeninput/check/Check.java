package dk.tvaers.citizeninput.check;

import dk.tvaers.privacy.PersonalNumbers.Masked;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One technical check and what it found, kept for ever. Holds no word of what was checked. */
@Entity
@Immutable
@Table(name = "technical_check")
class Check {
    @Id
    private UUID id;

    private UUID inputId;

    @Enumerated(EnumType.STRING)
    private CheckedPart part;

    private int personalNumbers;
    private int confirmedNumbers;
    private Instant checkedAt;
    private UUID checkedFor;

    Check() {}

    Check(UUID id, UUID inputId, CheckedPart part, List<Masked> results, Instant at, UUID loginId) {
        this.id = id;
        this.inputId = inputId;
        this.part = part;
        this.personalNumbers = results.stream().mapToInt(Masked::count).sum();
        this.confirmedNumbers = results.stream().mapToInt(Masked::checked).sum();
        this.checkedAt = at;
        this.checkedFor = loginId;
    }

    UUID id() {
        return id;
    }

    boolean passed() {
        return personalNumbers == 0;
    }

    int personalNumbers() {
        return personalNumbers;
    }

    CheckView view() {
        return new CheckView(id, part, passed(), personalNumbers, confirmedNumbers, checkedAt, checkedFor);
    }
}
