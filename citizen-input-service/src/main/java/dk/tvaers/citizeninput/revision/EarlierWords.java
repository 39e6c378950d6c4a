package dk.tvaers.citizeninput.revision;

import dk.tvaers.citizeninput.input.Input;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The words of an input until its contributor replaced them. */
@Entity
@Table(name = "earlier_words")
class EarlierWords {
    @Id
    private UUID id;

    private UUID inputId;
    private String title;
    private String text;
    private Instant replacedAt;

    EarlierWords() {}

    EarlierWords(UUID id, Input input, Instant replacedAt) {
        this.id = id;
        this.inputId = input.id();
        this.title = input.title();
        this.text = input.text();
        this.replacedAt = replacedAt;
    }

    /** That there was a correction stays. */
    void erase() {
        title = null;
        text = null;
    }

    EarlierWordsView view() {
        return new EarlierWordsView(title, text, replacedAt);
    }
}
