package dk.tvaers.members.perspective;

import java.util.Set;

/**
 * Whose voice a perspective is (domain.md §6 keeps the organised voice apart from the ordinary citizen); codes.
 *
 * @param citizen the ordinary citizen's own experience
 * @param organised a voice that speaks for many
 */
public record Voices(Set<String> citizen, Set<String> organised) {}
