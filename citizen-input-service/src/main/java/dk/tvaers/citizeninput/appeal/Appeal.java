package dk.tvaers.citizeninput.appeal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Why a contributor does not agree with what was decided about an input. */
@Entity
@Table(name = "appeal")
class Appeal {
    @Id
    private UUID inputId;

    private String words;
    private Instant appealedAt;

    Appeal() {}

    Appeal(UUID inputId, String words, Instant appealedAt) {
        this.inputId = inputId;
        this.words = words;
        this.appealedAt = appealedAt;
    }

    /** That there was an appeal stays. */
    void erase() {
        words = null;
    }

    UUID inputId() {
        return inputId;
    }

    String words() {
        return words;
    }
}
