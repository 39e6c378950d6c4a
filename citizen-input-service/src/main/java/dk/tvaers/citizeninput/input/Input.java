package dk.tvaers.citizeninput.input;

import dk.tvaers.citizeninput.place.Cell;
import dk.tvaers.citizeninput.place.Place;
import dk.tvaers.events.words.ScreeningOutcome;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
public class Input extends WrittenInput {
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

    @Embedded
    private PublicAnswer answer;

    /** Those that are shown with it. */
    private UUID[] attachmentIds;

    @Version
    private long version;

    Input() {}

    private Input(UUID id, Submission submission, ReceiptCode code, Instant at) {
        super(id, submission, code, at);
        place = submission.place();
        consents = submission.consents();
        contactGiven = submission.contactGiven();
        attachmentIds = new UUID[0];
        state = InputState.RECEIVED;
    }

    /** A new input; a {@link Submission} has no personal numbers any more. */
    static Input receive(UUID id, Submission submission, ReceiptCode code, Instant at) {
        return new Input(id, submission, code, at);
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
        state = state.corrected();
        rewrite(newTitle, newText, moreMasked);
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
        eraseWords();
        publicWords = null;
        place = null;
        answer = null;
        attachmentIds = new UUID[0];
        published = false;
        contactGiven = false;
    }

    /** 409 when it was withdrawn. */
    public void requirePresent() {
        state.requirePresent();
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

    public long version() {
        return version;
    }
}
