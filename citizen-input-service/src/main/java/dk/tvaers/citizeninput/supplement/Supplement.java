package dk.tvaers.citizeninput.supplement;

import dk.tvaers.citizeninput.input.PublicText;
import dk.tvaers.events.words.ScreeningOutcome;
import dk.tvaers.privacy.PersonalNumbers;
import dk.tvaers.web.problem.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What a contributor added to an input. Never holds a personal number; what everybody may see is a copy of its own. */
@Entity
@Table(name = "supplement")
class Supplement {
    @Id
    private UUID id;

    private UUID inputId;
    private String text;
    private String publicText;
    private int maskedNumbers;
    private Instant addedAt;

    @Enumerated(EnumType.STRING)
    private ScreeningOutcome screening;

    private String reason;
    private boolean attested;
    private Instant screenedAt;
    private UUID screenedBy;
    private UUID checkId;
    private boolean erased;

    @Version
    private long version;

    Supplement() {}

    Supplement(UUID id, UUID inputId, String text, int maskedNumbers, Instant addedAt) {
        refuseNumbers(text);
        this.id = id;
        this.inputId = inputId;
        this.text = text;
        this.maskedNumbers = maskedNumbers;
        this.addedAt = addedAt;
    }

    private static void refuseNumbers(String text) {
        if (PersonalNumbers.in(text)) {
            throw new IllegalStateException("A supplement may not hold a personal number");
        }
    }

    /** Shows these words where its input is shown; they passed the technical check. */
    void show(SupplementScreening decision, UUID passedCheck, Instant at, UUID reviewer) {
        var words = decision.wordsFor(text);
        refuseNumbers(words);
        decided(decision, at, reviewer);
        publicText = PublicText.of(words);
        checkId = passedCheck;
    }

    void hide(SupplementScreening decision, Instant at, UUID reviewer) {
        decided(decision, at, reviewer);
        publicText = null;
        checkId = null;
    }

    private void decided(SupplementScreening decision, Instant at, UUID reviewer) {
        requirePresent();
        screening = decision.outcome();
        reason = decision.reason();
        attested = decision.attested();
        screenedAt = at;
        screenedBy = reviewer;
    }

    /** 409 when its input was withdrawn. */
    void requirePresent() {
        if (erased) {
            throw Problems.refused("input-withdrawn");
        }
    }

    void erase() {
        erased = true;
        text = null;
        publicText = null;
    }

    UUID id() {
        return id;
    }

    UUID inputId() {
        return inputId;
    }

    String text() {
        return text;
    }

    String publicText() {
        return publicText;
    }

    Instant addedAt() {
        return addedAt;
    }

    long version() {
        return version;
    }

    SupplementView view() {
        return new SupplementView(id, text, addedAt, screening, reason);
    }

    WaitingSupplement waiting() {
        return new WaitingSupplement(id, inputId, text, maskedNumbers, addedAt, screening, reason, version);
    }
}
