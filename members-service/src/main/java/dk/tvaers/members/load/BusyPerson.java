package dk.tvaers.members.load;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody with something to do in a network. */
record BusyPerson(UUID id, boolean employee, @Nullable UUID unitId) {}
