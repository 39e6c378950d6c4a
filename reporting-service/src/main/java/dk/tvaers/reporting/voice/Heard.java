package dk.tvaers.reporting.voice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was heard in a period.
 *
 * @param asOf nothing later counts
 * @param from inclusive; without it, from the first
 * @param until exclusive; without it, to the last
 * @param networks only what is about these; all without them
 */
public record Heard(
        Instant asOf, @Nullable Instant from, @Nullable Instant until, UUID @Nullable [] networks) {

    boolean isOfSomeNetworks() {
        return networks != null;
    }

    /** In the order of the queries on inputs, and one more at the end. */
    @Nullable
    Object[] parameters(Instant last) {
        var parameters = new ArrayList<@Nullable Object>();
        parameters.add(asOf);
        parameters.add(asOf);
        parameters.add(from);
        parameters.add(from);
        parameters.add(until);
        parameters.add(until);
        if (networks != null) {
            parameters.add(networks);
            parameters.add(asOf);
        }
        parameters.add(last);
        return parameters.toArray();
    }
}
