package dk.tvaers.web.problem;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The limits in bytes. A bean of their own, because filters are made before the configuration of this start is read. */
@ApplicationScoped
class BodyLimits {
    private final long usual;
    private final long large;

    BodyLimits(
            @ConfigProperty(name = "tvaers.max-body", defaultValue = "262144") long usual,
            @ConfigProperty(name = "tvaers.max-large-body", defaultValue = "10485760") long large) {
        this.usual = usual;
        this.large = large;
    }

    long usual() {
        return usual;
    }

    long large() {
        return large;
    }
}
