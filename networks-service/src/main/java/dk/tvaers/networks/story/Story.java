package dk.tvaers.networks.story;

import dk.tvaers.events.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A story and the consent it rests on; when that is withdrawn, what was told is erased and only the row remains. */
@Entity
class Story {
    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    private String title;
    private String text;
    private String perspective;

    @Column(name = "consent_given_on")
    private LocalDate consentGivenOn;

    @Column(name = "consent_note")
    private String consentNote;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Story() {}

    Story(UUID networkId, StoryRequest request, Instant recordedAt) {
        this.id = Ids.next();
        this.networkId = networkId;
        this.title = request.title();
        this.text = request.text();
        this.perspective = request.perspective();
        this.consentGivenOn = request.consentGivenOn();
        this.consentNote = request.consentNote();
        this.recordedAt = recordedAt;
    }

    UUID id() {
        return id;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** For good: consent that is given again is another story. */
    void withdrawConsent(Instant when) {
        title = null;
        text = null;
        consentNote = null;
        withdrawnAt = when;
    }

    StoryView view() {
        return new StoryView(id, title, text, perspective, consentGivenOn, consentNote, recordedAt);
    }
}
