package dk.tvaers.citizeninput.store;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses where files are kept; with a choice that is none, or lacks something, the program does not start. */
@Startup
@ApplicationScoped
class Storages {
    private final Storage chosen;

    /** The ways there are. */
    private enum Kind {
        OFF,
        FOLDER,
        S3
    }

    Storages(
            @ConfigProperty(name = "tvaers.attachments.storage") String kind,
            @ConfigProperty(name = "tvaers.attachments.folder") Path folder,
            @ConfigProperty(name = "tvaers.attachments.s3.endpoint") Optional<URI> endpoint,
            @ConfigProperty(name = "tvaers.attachments.s3.region") String region,
            @ConfigProperty(name = "tvaers.attachments.s3.bucket") Optional<String> bucket,
            @ConfigProperty(name = "tvaers.attachments.s3.access-key") Optional<String> accessKey,
            @ConfigProperty(name = "tvaers.attachments.s3.secret-key") Optional<String> secretKey) {
        this.chosen = switch (Kind.valueOf(kind)) {
            case OFF -> new NoStorage();
            case FOLDER -> new Folder(folder);
            case S3 ->
                new Bucket(
                        required(endpoint, "endpoint"),
                        region,
                        required(bucket, "bucket"),
                        required(accessKey, "access-key"),
                        required(secretKey, "secret-key"));
        };
    }

    private static <T> T required(Optional<T> value, String name) {
        return value.orElseThrow(() -> new IllegalStateException("tvaers.attachments.s3." + name + " is missing"));
    }

    @Produces
    @ApplicationScoped
    Storage storage() {
        return chosen;
    }
}
