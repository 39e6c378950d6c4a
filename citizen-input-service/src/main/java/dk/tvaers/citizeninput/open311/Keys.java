package dk.tvaers.citizeninput.open311;

import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What apps have to name: a key if the installation demands one to report, and this municipality if any is named. */
@ApplicationScoped
class Keys {
    private final Optional<List<String>> keys;
    private final Optional<String> jurisdiction;

    Keys(
            @ConfigProperty(name = "tvaers.open311.api-keys") Optional<List<String>> keys,
            @ConfigProperty(name = "tvaers.open311.jurisdiction") Optional<String> jurisdiction) {
        this.keys = keys;
        this.jurisdiction = jurisdiction;
    }

    /** 403 with none of the keys, where there are any. */
    void requireKey(String given) {
        if (keys.isPresent() && (given == null || keys.get().stream().noneMatch(key -> isSame(key, given)))) {
            throw Problems.forbidden();
        }
    }

    /** 404 when another municipality is meant. */
    void requireJurisdiction(String given) {
        if (given != null && jurisdiction.isPresent() && !jurisdiction.get().equals(given)) {
            throw Problems.notFound();
        }
    }

    private static boolean isSame(String key, String given) {
        return MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
