package dk.tvaers.networks.theme;

import dk.tvaers.events.Ids;
import dk.tvaers.privacy.PersonalNumbers;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;

/** The seven answers as they were given at one stage. */
@Entity
@Immutable
@Table(name = "theme_answers")
class ThemeAnswers {
    @Id
    private UUID id;

    @Column(name = "theme_id")
    private UUID themeId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Embedded
    private SevenAnswers answers;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected ThemeAnswers() {}

    ThemeAnswers(UUID themeId, Stage stage, SevenAnswers answers, Instant answeredAt) {
        requireMasked(answers);
        this.id = Ids.next();
        this.themeId = themeId;
        this.stage = stage;
        this.answers = answers;
        this.answeredAt = answeredAt;
    }

    UUID themeId() {
        return themeId;
    }

    AnswersView.Version version() {
        return new AnswersView.Version(stage, answers, answeredAt);
    }

    SevenAnswers answers() {
        return answers;
    }

    private static void requireMasked(SevenAnswers answers) {
        boolean unmasked = Stream.of(
                        answers.citizenValue(),
                        answers.urgency(),
                        answers.crossCutting(),
                        answers.complexity(),
                        answers.learning(),
                        answers.innovation(),
                        answers.newPerspectives())
                .anyMatch(PersonalNumbers::in);
        if (unmasked) {
            throw new IllegalArgumentException("an answer must not hold a personal number");
        }
    }

    /** When the answers were given. */
    enum Stage {
        PROPOSAL,
        STARTUP
    }
}
