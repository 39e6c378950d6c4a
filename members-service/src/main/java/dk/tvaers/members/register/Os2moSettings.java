package dk.tvaers.members.register;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Where OS2mo is and who we are to it. Without an address there is no register. */
@ConfigMapping(prefix = "tvaers.os2mo")
public interface Os2moSettings {
    /** With the version of the schema, for example {@code https://mo.example/graphql/v30}. */
    Optional<URI> url();

    /** Where a token is given for client id and secret. */
    Optional<URI> tokenUrl();

    @WithDefault("tvaers")
    String clientId();

    Optional<String> clientSecret();

    /** Objects asked for at a time. */
    @WithDefault("200")
    int pageSize();

    /** How often it is asked for changes; {@code off} for never. */
    @WithDefault("off")
    String every();
}
