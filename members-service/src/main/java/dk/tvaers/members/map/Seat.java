package dk.tvaers.members.map;

import dk.tvaers.events.words.PersonKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's place in a network on the day of the map.
 *
 * @param unitId where the person works; none of citizens and externals
 */
record Seat(
        UUID networkId,
        UUID personId,
        PersonKind kind,
        @Nullable UUID unitId) {}
