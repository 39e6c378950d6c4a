package dk.tvaers.networks.round;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many networks a new round should start: 2–4 where nothing else is configured (domain.md §3). */
@ApplicationScoped
class Capacity {
    private final int least;
    private final int most;

    Capacity(
            @ConfigProperty(name = "tvaers.round.capacity-min", defaultValue = "2") int least,
            @ConfigProperty(name = "tvaers.round.capacity-max", defaultValue = "4") int most) {
        this.least = least;
        this.most = most;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }
}
