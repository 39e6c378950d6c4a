package dk.tvaers.citizeninput.answer;

import dk.tvaers.events.words.AnswerOutcome;
import dk.tvaers.privacy.PersonalNumbers;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the contributor was told an input led to, and what the contributor says to that. */
@Entity
@Table(name = "answer")
class Answer {
    @Id
    private UUID id;

    private UUID inputId;

    @Enumerated(EnumType.STRING)
    private AnswerOutcome outcome;

    private String text;
    private List<String> links;
    private Instant answeredAt;
    private UUID answeredBy;
    private Instant confirmedAt;
    private Instant reopenedAt;
    private String reopeningReason;

    @Version
    private long version;

    Answer() {}

    Answer(UUID id, UUID inputId, AnswerRequest given, Instant at, UUID answeredBy) {
        given.words().forEach(Answer::refuseNumbers);
        this.id = id;
        this.inputId = inputId;
        this.outcome = given.outcome();
        this.text = given.text();
        this.links = given.links();
        this.answeredAt = at;
        this.answeredBy = answeredBy;
    }

    private static void refuseNumbers(String text) {
        if (text != null && PersonalNumbers.in(text)) {
            throw new IllegalStateException("An answer may not hold a personal number");
        }
    }

    void confirm(Instant at) {
        confirmedAt = at;
    }

    /** The reason is the contributor's own words, and may be null. */
    void reopen(Instant at, String reason) {
        refuseNumbers(reason);
        reopenedAt = at;
        reopeningReason = reason;
    }

    /** Erases every word; the outcome stays. */
    void erase() {
        text = null;
        links = List.of();
        reopeningReason = null;
    }

    UUID id() {
        return id;
    }

    UUID inputId() {
        return inputId;
    }

    AnswerView view() {
        return new AnswerView(outcome, text, links, answeredAt, confirmedAt, reopenedAt, reopeningReason);
    }
}
