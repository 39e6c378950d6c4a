package dk.tvaers.citizeninput.reason;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A reason as the municipality words it. It is kept when it is retired, because old decisions refer to it. */
@Entity
@Table(name = "screening_reason")
class Reason {
    @Id
    private String code;

    private String danish;
    private String english;
    private boolean offered;

    Reason() {}

    Reason(String code) {
        this.code = code;
    }

    void word(ReasonRequest request) {
        danish = request.da();
        english = request.en();
        offered = request.offered();
    }

    ReasonView view() {
        return new ReasonView(code, danish, english, offered, true);
    }

    String code() {
        return code;
    }
}
