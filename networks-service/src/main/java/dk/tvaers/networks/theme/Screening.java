package dk.tvaers.networks.theme;

import dk.tvaers.events.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The secretariat's look at a proposal; never changed, a later look is a screening of its own. */
@Entity(name = "ThemeScreening")
@Immutable
@Table(name = "theme_screening")
class Screening {
    @Id
    private UUID id;

    @Column(name = "theme_id")
    private UUID themeId;

    private boolean complete;

    @Enumerated(EnumType.STRING)
    private Recommendation recommendation;

    private String reason;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "theme_screening_judgement", joinColumns = @JoinColumn(name = "screening_id"))
    private Set<Judged> judged;

    @Column(name = "screened_at")
    private Instant screenedAt;

    protected Screening() {}

    Screening(UUID themeId, ScreeningRequest request, Instant screenedAt) {
        this.id = Ids.next();
        this.themeId = themeId;
        this.complete = request.complete();
        this.recommendation = request.recommendation();
        this.reason = request.reason();
        this.judged = new HashSet<>(request.characteristics().judged());
        this.screenedAt = screenedAt;
    }

    UUID id() {
        return id;
    }

    UUID themeId() {
        return themeId;
    }

    ScreeningView view() {
        return new ScreeningView(id, complete, recommendation, reason, Judgements.of(judged), screenedAt);
    }
}
