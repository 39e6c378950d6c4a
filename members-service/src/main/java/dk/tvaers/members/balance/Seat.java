package dk.tvaers.members.balance;

import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.Recruitment;
import java.util.Set;

/**
 * One member as the balance sees it: nobody in particular.
 *
 * @param perspective code of the one the member brings to this network
 * @param carried codes of all perspectives the member could speak as
 * @param phases those the member takes part in
 * @param firstTime never in another network
 */
record Seat(String perspective, Set<String> carried, Set<Phase> phases, Recruitment recruitment, boolean firstTime) {}
