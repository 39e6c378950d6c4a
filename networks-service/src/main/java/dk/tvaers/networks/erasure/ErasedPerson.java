package dk.tvaers.networks.erasure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be forgotten.
 *
 * @param loginId the login the person had
 * @param replacement the id under which rows are kept that are counted
 */
public record ErasedPerson(UUID id, @Nullable UUID loginId, UUID replacement) {}
