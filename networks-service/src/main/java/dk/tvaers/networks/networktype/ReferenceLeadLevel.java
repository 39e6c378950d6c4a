package dk.tvaers.networks.networktype;

/** What a reference lead is in the hierarchy (domain.md §2). */
public enum ReferenceLeadLevel {
    /** A member of the executive forum. */
    EXECUTIVE_FORUM,
    DIRECTOR
}
