package dk.tvaers.citizeninput.input;

import dk.tvaers.citizeninput.place.Cell;
import dk.tvaers.citizeninput.place.Place;
import dk.tvaers.events.words.InputChannel;
import dk.tvaers.events.words.ScreeningOutcome;
import dk.tvaers.privacy.PersonalNumbers;
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

    @Embedded
    private Place place;

    /** Read by the queries on what is public. */
    @Embedded
    private Cell cell;

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

    /** Those that are shown with it. */
    private UUID[] attachmentIds;

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
        input.place = submission.place();
        input.consents = submission.consents();
        input.contactGiven = submission.contactGiven();
        input.maskedNumbers = submission.maskedNumbers();
        input.attachmentIds = new UUID[0];
        input.state = InputState.RECEIVED;
        input.receiptHash = code.hash();
        input.receivedAt = at;
        return input;
    }

    /** Shows these words to everybody, if the contributor allowed that; they passed the technical check. */
    public void show(ScreeningOutcome outcome, String titleToShow, String textToShow) {
        screened(outcome, null, PublicWords.of(titleToShow, textToShow));
    }

    /** Shows it to nobody. */
    public void hide(ScreeningOutcome outcome, String reason) {
        screened(outcome, reason, null);
    }

    private void screened(ScreeningOutcome outcome, String reason, PublicWords words) {
        state = state.screened(outcome);
        screening = outcome;
        screeningReason = reason;
        publicWords = words;
        published = words != null && consents.publish();
    }

    /** Changes what may be done with it, at once: what was let through is shown or not, contact data is kept or not. */
    public void allow(Consents given) {
        state.requirePresent();
        consents = given;
        published = publicWords != null && given.publish();
        contactGiven = contactGiven && given.contact();
    }

    /** What a reviewer let through, or null; everybody may read it only where it {@link #isPublished}. */
    public PublicWords publicWords() {
        return publicWords;
    }

    /** Whether everybody may read it. */
    public boolean isPublished() {
        return published;
    }

    /** What a reviewer let through, as one text; null when nothing was. */
    public String publicText() {
        return publicWords == null ? null : PublicWords.together(publicWords.title(), publicWords.text());
    }

    /** The contributor does not agree with a decision that shows nothing; a reviewer looks again. */
    public void appealed() {
        state = state.appealed();
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

    /** Takes other words in the place of those it had; nobody sees them before somebody has read them. They have no personal numbers any more. */
    public void correct(String newTitle, String newText, int moreMasked) {
        if (PersonalNumbers.in(newText) || newTitle != null && PersonalNumbers.in(newTitle)) {
            throw new IllegalStateException("An input may not hold a personal number");
        }
        state = state.corrected();
        title = newTitle;
        text = newText;
        maskedNumbers += moreMasked;
        publicWords = null;
        screening = null;
        screeningReason = null;
        published = false;
    }

    /** Shows these pictures where it is shown; a reviewer let them through. */
    public void showAttachments(List<UUID> ids) {
        state.requirePresent();
        attachmentIds = ids.toArray(UUID[]::new);
    }

    /** Erases every word; that there was an input, and what became of it, stays. */
    public void withdraw() {
        state.requirePresent();
        state = InputState.WITHDRAWN;
        title = null;
        text = null;
        publicWords = null;
        place = null;
        answer = null;
        attachmentIds = new UUID[0];
        published = false;
        contactGiven = false;
    }

    boolean isOpenedBy(ReceiptCode code) {
        return code.opens(receiptHash);
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

    /** Where it is about, or null. */
    public Place place() {
        return place;
    }

    /** Its latest answer as everybody would read it, or null. */
    public String answerText() {
        return answer == null ? null : answer.text();
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

    public InputChannel channel() {
        return channel;
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
