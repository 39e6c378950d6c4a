package dk.tvaers.local.up;

import dk.tvaers.local.Service;
import java.nio.file.Path;

/** What {@code ./tvaers up} keeps in the working copy: data, logs, who runs. Git ignores it. */
record UpDirectory(Path path) {

    static UpDirectory of(Path root) {
        return new UpDirectory(root.resolve(".tvaers"));
    }

    /** Data and logs of PostgreSQL, Kafka and Keycloak. */
    Path parts() {
        return path.resolve("parts");
    }

    Path log(Service service) {
        return path.resolve("logs").resolve(service.module() + ".log");
    }

    Path passwords() {
        return path.resolve("passwords");
    }

    /** The password of a service's role in PostgreSQL. */
    Path password(Service service) {
        return passwords().resolve(service.database());
    }

    /** The key that people's contact data are sealed with; they are lost without it. */
    Path contactKey() {
        return passwords().resolve("contact-key");
    }

    /** What the demonstration has done so far. */
    Path journal() {
        return path.resolve("demonstration.properties");
    }
}
