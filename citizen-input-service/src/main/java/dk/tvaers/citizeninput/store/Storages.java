package dk.tvaers.citizeninput.store;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses where files are kept; with a choice that is none the program does not start. */
@Startup
@ApplicationScoped
class Storages {
    private final Storage chosen;

    /** The ways there are. */
    private enum Kind {
        OFF,
        FOLDER
    }

    Storages(
            @ConfigProperty(name = "tvaers.attachments.storage") String kind,
            @ConfigProperty(name = "tvaers.attachments.folder") Path folder) {
        this.chosen = switch (Kind.valueOf(kind)) {
            case OFF -> new NoStorage();
            case FOLDER -> new Folder(folder);
        };
    }

    @Produces
    @ApplicationScoped
    Storage storage() {
        return chosen;
    }
}
