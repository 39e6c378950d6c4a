package dk.tvaers.portal.page;

import java.net.URI;
import java.util.Optional;

/** Addresses that came in from outside. */
public final class Addresses {
    private Addresses() {}

    /** An address of ours as it was given, or nothing: a link must not send anybody to somebody else's site. */
    public static Optional<URI> own(String given) {
        if (given == null || !given.startsWith("/") || given.startsWith("//") || given.contains("\\")) {
            return Optional.empty();
        }
        try {
            var address = URI.create(given);
            return address.getRawAuthority() == null ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
