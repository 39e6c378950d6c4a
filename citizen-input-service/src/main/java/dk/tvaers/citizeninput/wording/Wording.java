package dk.tvaers.citizeninput.wording;

import dk.tvaers.web.problem.Messages;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Map;

/** Puts keys of {@code messages/citizen-input_*.properties} in the language of whoever calls. */
@ApplicationScoped
public class Wording {
    private final Messages messages;
    private final RoutingContext routing;

    Wording(Messages messages, RoutingContext routing) {
        this.messages = messages;
        this.routing = routing;
    }

    /** The text of a key with its named placeholders filled. */
    public String text(String key, Map<String, ?> arguments) {
        return messages.text(key, language(), arguments);
    }

    /** The caller's. */
    public Locale language() {
        return Messages.choose(routing.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    public String danish(String key) {
        return messages.text(key, Messages.choose("da"), Map.of());
    }

    public String english(String key) {
        return messages.text(key, Messages.choose("en"), Map.of());
    }

    public String text(String key) {
        return text(key, Map.of());
    }

    /** Whether there is a text of this key. */
    public boolean knows(String key) {
        return messages.find(key, Messages.choose(null), Map.of()).isPresent();
    }
}
