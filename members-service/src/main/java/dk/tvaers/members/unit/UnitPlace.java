package dk.tvaers.members.unit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where somebody works: a unit and the department it belongs to. */
public record UnitPlace(UUID unitId, @Nullable UUID departmentId) {}
