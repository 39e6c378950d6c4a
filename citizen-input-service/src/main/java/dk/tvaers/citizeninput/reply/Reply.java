package dk.tvaers.citizeninput.reply;

import dk.tvaers.citizeninput.input.ReplyRequest;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What somebody said to one question; a step of a scale is a choice of one. */
@Entity
@Immutable
@Table(name = "reply")
class Reply {
    @EmbeddedId
    private Key id;

    private String text;
    private Integer[] choices;
    private Double longitude;
    private Double latitude;

    Reply() {}

    Reply(UUID inputId, ReplyRequest given) {
        this.id = new Key(inputId, given.questionId());
        this.text = given.text();
        this.choices = given.choices() == null ? null : given.choices().toArray(Integer[]::new);
        this.longitude = given.place() == null ? null : given.place().longitude();
        this.latitude = given.place() == null ? null : given.place().latitude();
    }

    /** A question is answered once. */
    @Embeddable
    record Key(UUID inputId, UUID questionId) {}

    UUID questionId() {
        return id.questionId();
    }

    ReplyView view(String question) {
        return new ReplyView(
                id.questionId(), question, text, choices == null ? null : List.of(choices), longitude, latitude);
    }
}
