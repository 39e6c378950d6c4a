package dk.tvaers.citizeninput.story;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;

/** Steps of one kind. */
// The query makes it by its constructor.
@RegisterForReflection
record Steps(StepKind kind, long count, Instant first, Instant last) {}
