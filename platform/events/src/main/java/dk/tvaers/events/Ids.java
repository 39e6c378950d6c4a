package dk.tvaers.events;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/**
 * Identifiers of everything that is stored or told: UUID version 7 (RFC 9562), so that an index on them grows at one end. Each is greater than
 * the one before it of this process, also within a millisecond: lists are in the order of their ids.
 */
public final class Ids {
    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static UUID next() {
        return GENERATOR.generate();
    }
}
