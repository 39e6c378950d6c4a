package dk.tvaers.events.words;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * How many people bring a perspective.
 *
 * @param perspective its code
 */
@RegisterForReflection
public record PerspectiveCount(String perspective, int n) {}
