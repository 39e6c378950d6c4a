package dk.tvaers.citizeninput.input;

import dk.tvaers.events.words.InputChannel;
import dk.tvaers.events.words.ScreeningOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a citizen told the municipality. Never holds a personal number. What everybody may see is a copy of its own, made
 * when a reviewer decides, so that no public surface can show the original.
 */
@Entity
@Table(name = "input")
public class Input {
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

    @Embedded
    private PublicWords publicWords;

    @Enumerated(EnumType.STRING)
    private InputState state;

    @Enumerated(EnumType.STRING)
    private ScreeningOutcome screening;

    private String screeningReason;
    private boolean published;

    @Embedded
    private Consents consents;

    private boolean contactGiven;
    private int maskedNumbers;
    private byte[] receiptHash;
    private Instant receivedAt;

    @Embedded
    private PublicAnswer answer;

    @Version
    private long version;

    Input() {}

    /** A new input; a {@link Submission} has no personal numbers any more. */
    static Input receive(UUID id, Submission submission, ReceiptCode code, Instant at) {
        var input = new Input();
        input.id = id;
        input.callId = submission.callId();
        input.networkIds = submission.networkId() == null ? new UUID[0] : new UUID[] {submission.networkId()};
        input.channel = submission.channel();
        input.title = submission.title();
        input.text = submission.text();
        input.consents = submission.consents();
        input.contactGiven = submission.contactGiven();
        input.maskedNumbers = submission.maskedNumbers();
        input.state = InputState.RECEIVED;
        input.receiptHash = code.hash();
        input.receivedAt = at;
        return input;
    }

    /** Shows it to everybody, if the contributor allowed that: the given words, or its own where none are given. */
    public void publish(String titleToShow, String textToShow) {
        show(
                ScreeningOutcome.PUBLISHED,
                titleToShow == null ? title : titleToShow,
                textToShow == null ? text : textToShow);
    }

    /** Shows only what the reviewer wrote instead. */
    public void anonymise(String titleToShow, String textToShow) {
        show(ScreeningOutcome.ANONYMISED, titleToShow, textToShow);
    }

    public void hold(String reason) {
        hide(ScreeningOutcome.HELD, reason);
    }

    public void reject(String reason) {
        hide(ScreeningOutcome.REJECTED, reason);
    }

    private void show(ScreeningOutcome outcome, String titleToShow, String textToShow) {
        screened(outcome, null);
        publicWords = PublicWords.checked(titleToShow, textToShow);
        published = consents.publish();
    }

    private void hide(ScreeningOutcome outcome, String reason) {
        screened(outcome, reason);
        publicWords = null;
        published = false;
    }

    private void screened(ScreeningOutcome outcome, String reason) {
        state = state.screened(outcome);
        screening = outcome;
        screeningReason = reason;
    }

    public void answered(PublicAnswer given) {
        state = state.answered();
        answer = given;
    }

    public void confirmed() {
        state = state.confirmed();
    }

    public void reopened() {
        state = state.reopened();
    }

    /** Erases every word; that there was an input, and what became of it, stays. */
    public void withdraw() {
        state.requirePresent();
        state = InputState.WITHDRAWN;
        title = null;
        text = null;
        publicWords = null;
        answer = null;
        published = false;
        contactGiven = false;
    }

    /** 409 when it was withdrawn. */
    public void requirePresent() {
        state.requirePresent();
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

    public InputState state() {
        return state;
    }

    /** Code of the reviewer's reason, or null. */
    public String screeningReason() {
        return screeningReason;
    }

    public Consents consents() {
        return consents;
    }

    public int maskedNumbers() {
        return maskedNumbers;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public long version() {
        return version;
    }
}
