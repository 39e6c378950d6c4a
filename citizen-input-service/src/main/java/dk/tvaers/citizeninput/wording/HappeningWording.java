package dk.tvaers.citizeninput.wording;

import dk.tvaers.citizeninput.timeline.TimelineEntry;
import dk.tvaers.web.problem.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says in plain words what happened to an input. */
@ApplicationScoped
public class HappeningWording {
    private final Messages messages;
    private final OwnReasons reasons;

    HappeningWording(Messages messages, OwnReasons reasons) {
        this.messages = messages;
        this.reasons = reasons;
    }

    /** One sentence; without a title it is "a network". */
    public String text(TimelineEntry entry, String networkTitle, Locale language) {
        var network = networkTitle == null
                ? messages.text("a-network", language, Map.of())
                : messages.text("the-network", language, Map.of("title", networkTitle));
        return messages.text(
                entry.what().key(), language, Map.of("network", network, "detail", detail(entry, language)));
    }

    private String detail(TimelineEntry entry, Locale language) {
        var kind = entry.what().details();
        var own = kind.equals("reason.") ? reasons.own(entry.detail(), language) : Optional.<String>empty();
        return own.or(() -> messages.find(kind + entry.detail(), language, Map.of()))
                .orElseGet(() -> messages.text(kind + "OTHER", language, Map.of()));
    }
}
