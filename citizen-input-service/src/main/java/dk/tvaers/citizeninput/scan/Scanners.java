package dk.tvaers.citizeninput.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses the scanner when the program starts. */
@ApplicationScoped
class Scanners {
    @Produces
    @ApplicationScoped
    Scanner scanner(
            @ConfigProperty(name = "tvaers.scanner.host") Optional<String> host,
            @ConfigProperty(name = "tvaers.scanner.port") int port,
            @ConfigProperty(name = "tvaers.scanner.patience") Duration patience) {
        return host.<Scanner>map(name -> new Clamd(name, port, patience)).orElseGet(NoScanner::new);
    }
}
