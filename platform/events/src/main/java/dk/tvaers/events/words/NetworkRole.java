package dk.tvaers.events.words;

/** A role in one network; it decides what the person may do there. */
public enum NetworkRole {
    NETWORK_LEAD,
    REFERENCE_LEAD,
    LINE_MANAGER,
    CO_DRIVER,
    CORE_MEMBER,
    PHASE_MEMBER,
    RECEIVER,
    CONSULTANT
}
