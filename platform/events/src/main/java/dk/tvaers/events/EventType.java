package dk.tvaers.events;

/**
 * One kind of event.
 *
 * @param name CloudEvents type, for example {@code dk.tvaers.networks.PhaseEntered.v1}
 * @param contract the record that its JSON is read into
 * @param topic the channel it travels on
 */
public record EventType(String name, Class<? extends DomainEvent> contract, Topic topic) {}
