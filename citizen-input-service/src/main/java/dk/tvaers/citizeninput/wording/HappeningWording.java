package dk.tvaers.citizeninput.wording;

import dk.tvaers.citizeninput.timeline.TimelineEntry;
import dk.tvaers.web.problem.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;

/** Says in plain words what happened to an input. */
@ApplicationScoped
public class HappeningWording {
    private final Messages messages;

    HappeningWording(Messages messages) {
        this.messages = messages;
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
        return messages.find(kind + entry.detail(), language, Map.of())
                .orElseGet(() -> messages.text(kind + "OTHER", language, Map.of()));
    }
}
