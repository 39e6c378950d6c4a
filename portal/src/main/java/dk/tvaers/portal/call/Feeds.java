package dk.tvaers.portal.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where feed readers find what citizens wrote; citizen-input-service makes the feeds. */
@ApplicationScoped
public class Feeds {
    private final String all;

    /** @param api where browsers reach citizen-input-service, if not under the portal's own address */
    Feeds(@ConfigProperty(name = "tvaers.portal.api") Optional<String> api) {
        all = api.orElse("/citizen-input/v1") + "/inputs.atom";
    }

    public String all() {
        return all;
    }

    public String ofCall(UUID callId) {
        return all + "?callId=" + callId;
    }
}
