package dk.tvaers.citizeninput.wording;

import dk.tvaers.web.privacy.MaskedNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Tells a sender in plain words what was taken out of what was just sent, and what to do if it was something else. */
@ApplicationScoped
public class MaskedNotice {
    private final MaskedNumbers masked;
    private final Wording wording;

    MaskedNotice(MaskedNumbers masked, Wording wording) {
        this.masked = masked;
        this.wording = wording;
    }

    /** How many personal numbers were masked in this request. */
    public int count() {
        return masked.count();
    }

    /** About the personal numbers; null when there were none. */
    public String text() {
        return switch (count()) {
            case 0 -> null;
            case 1 -> wording.text("notice.masked.one");
            default -> wording.text("notice.masked.many", Map.of("n", count()));
        };
    }

    /** The same, and what will be hidden in public; null when there is nothing to tell. */
    public String text(int emails, int phones) {
        if (emails + phones == 0) {
            return text();
        }
        var hidden = wording.text("notice.hidden", Map.of("emails", emails, "phones", phones));
        return count() == 0 ? hidden : text() + " " + hidden;
    }
}
