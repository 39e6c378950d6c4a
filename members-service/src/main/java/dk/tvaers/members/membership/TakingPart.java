package dk.tvaers.members.membership;

import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.Recruitment;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody at the table.
 *
 * @param perspective code of the one the person brings to this network
 * @param phases those the person takes part in
 */
public record TakingPart(UUID personId, String perspective, Set<Phase> phases, Recruitment recruitment) {}
