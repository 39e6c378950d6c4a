package dk.tvaers.citizeninput.input;

import dk.tvaers.events.words.InputChannel;
import dk.tvaers.privacy.PersonalNumbers;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a contributor wrote, and how and when it came. Never holds a personal number. */
@MappedSuperclass
public abstract class WrittenInput {
    @Id
    private UUID id;

    private UUID callId;

    /** Changed only by {@link InputRepository#joinNetwork}. */
    @Column(updatable = false)
    private UUID[] networkIds;

    @Enumerated(EnumType.STRING)
    private InputChannel channel;

    private String title;
    private String text;
    private int maskedNumbers;
    private byte[] receiptHash;
    private Instant receivedAt;

    WrittenInput() {}

    WrittenInput(UUID id, Submission submission, ReceiptCode code, Instant at) {
        this.id = id;
        this.callId = submission.callId();
        this.networkIds = submission.networkId() == null ? new UUID[0] : new UUID[] {submission.networkId()};
        this.channel = submission.channel();
        this.title = submission.title();
        this.text = submission.text();
        this.maskedNumbers = submission.maskedNumbers();
        this.receiptHash = code.hash();
        this.receivedAt = at;
    }

    /** Takes other words in the place of those it had; they have no personal numbers any more. */
    void rewrite(String newTitle, String newText, int moreMasked) {
        if (PersonalNumbers.in(newText) || newTitle != null && PersonalNumbers.in(newTitle)) {
            throw new IllegalStateException("An input may not hold a personal number");
        }
        title = newTitle;
        text = newText;
        maskedNumbers += moreMasked;
    }

    void eraseWords() {
        title = null;
        text = null;
    }

    boolean isOpenedBy(ReceiptCode code) {
        return code.opens(receiptHash);
    }

    public UUID id() {
        return id;
    }

    /** The call it answers, or null. */
    public UUID callId() {
        return callId;
    }

    /** The networks it belongs to: that of its call, and those that linked or cited it. */
    public List<UUID> networkIds() {
        return List.of(networkIds);
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public int maskedNumbers() {
        return maskedNumbers;
    }

    public InputChannel channel() {
        return channel;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
