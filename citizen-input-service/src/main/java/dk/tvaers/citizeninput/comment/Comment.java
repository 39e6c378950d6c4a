package dk.tvaers.citizeninput.comment;

import dk.tvaers.citizeninput.input.PublicText;
import dk.tvaers.citizeninput.input.ReceiptCode;
import dk.tvaers.events.words.ScreeningOutcome;
import dk.tvaers.privacy.PersonalNumbers;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A point that somebody makes about an input. Keeps what may be shown apart from what was written, as an input does. */
@Entity
@Table(name = "comment")
class Comment {
    @Id
    private UUID id;

    private UUID inputId;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private String text;
    private String publicText;

    @Enumerated(EnumType.STRING)
    private CommentState state;

    private String screeningReason;
    private int maskedNumbers;
    private byte[] receiptHash;
    private Instant receivedAt;

    @Version
    private long version;

    Comment() {}

    static Comment receive(
            UUID id, UUID inputId, CommentRequest request, int maskedNumbers, ReceiptCode code, Instant at) {
        if (PersonalNumbers.in(request.text())) {
            throw new IllegalStateException("A comment may not hold a personal number");
        }
        var comment = new Comment();
        comment.id = id;
        comment.inputId = inputId;
        comment.stance = request.stance();
        comment.text = request.text();
        comment.state = CommentState.RECEIVED;
        comment.maskedNumbers = maskedNumbers;
        comment.receiptHash = code.hash();
        comment.receivedAt = at;
        return comment;
    }

    /** Shows these words, which passed the technical check, to everybody. */
    void show(ScreeningOutcome outcome, String words) {
        state = state.screened(outcome);
        screeningReason = null;
        publicText = PublicText.of(words);
    }

    /** Shows it to nobody. */
    void hide(ScreeningOutcome outcome, String reason) {
        state = state.screened(outcome);
        screeningReason = reason;
        publicText = null;
    }

    /** Erases every word; that there was a comment stays. */
    void withdraw() {
        state = state.withdrawn();
        text = null;
        publicText = null;
    }

    void requirePresent() {
        state.requirePresent();
    }

    boolean isOpenedBy(ReceiptCode code) {
        return code.opens(receiptHash);
    }

    UUID id() {
        return id;
    }

    UUID inputId() {
        return inputId;
    }

    Stance stance() {
        return stance;
    }

    String text() {
        return text;
    }

    String publicText() {
        return publicText;
    }

    CommentState state() {
        return state;
    }

    String screeningReason() {
        return screeningReason;
    }

    int maskedNumbers() {
        return maskedNumbers;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    long version() {
        return version;
    }
}
