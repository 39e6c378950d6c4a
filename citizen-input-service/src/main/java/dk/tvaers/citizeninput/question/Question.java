package dk.tvaers.citizeninput.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A question of a call. Never changed, because the answers are to what was asked. */
@Entity
@Immutable
@Table(name = "question")
class Question {
    @Id
    private UUID id;

    private UUID callId;

    @Column(name = "position")
    private int place;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private String text;
    private boolean required;
    private String[] options;
    private int mostChoices;

    Question() {}

    Question(UUID id, UUID callId, int place, QuestionRequest asked) {
        this.id = id;
        this.callId = callId;
        this.place = place;
        this.kind = asked.kind();
        this.text = asked.text();
        this.required = asked.required();
        this.options = asked.options() == null ? new String[0] : asked.options().toArray(String[]::new);
        this.mostChoices = asked.mostChoices() == null ? 1 : asked.mostChoices();
    }

    UUID callId() {
        return callId;
    }

    QuestionView view() {
        return new QuestionView(
                id, kind, text, required, List.of(options), kind == QuestionKind.CHOICE ? mostChoices : null);
    }
}
