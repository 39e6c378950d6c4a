package dk.tvaers.events.words;

/** The agreements that make up a network's mandate, by whom they are made with. */
public enum AgreementKind {
    /** The network lead with the reference lead. */
    REFERENCE_LEAD,
    /** A member with his or her line manager. */
    LINE_MANAGER,
    /** A co-driver with the network lead. */
    CO_DRIVER
}
