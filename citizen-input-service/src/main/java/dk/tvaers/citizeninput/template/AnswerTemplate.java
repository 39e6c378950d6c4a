package dk.tvaers.citizeninput.template;

import dk.tvaers.events.words.AnswerOutcome;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A wording for answers in one language. */
@Entity
@Table(name = "answer_template")
class AnswerTemplate {
    @Id
    private UUID id;

    private String name;
    private String language;

    @Enumerated(EnumType.STRING)
    private AnswerOutcome outcome;

    private String text;

    @Version
    private long version;

    AnswerTemplate() {}

    AnswerTemplate(UUID id, TemplateRequest given) {
        this.id = id;
        reword(given);
    }

    void reword(TemplateRequest given) {
        name = given.name();
        language = given.language();
        outcome = given.outcome();
        text = given.text();
    }

    long version() {
        return version;
    }

    TemplateView view() {
        return new TemplateView(id, name, language, outcome, text, version);
    }
}
