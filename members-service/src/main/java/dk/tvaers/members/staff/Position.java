package dk.tvaers.members.staff;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody works, as what.
 *
 * @param profession code, never a title
 */
public record Position(UUID unitId, @Nullable String profession) {}
