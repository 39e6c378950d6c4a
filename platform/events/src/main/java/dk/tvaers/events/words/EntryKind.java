package dk.tvaers.events.words;

/** How somebody comes to a network: asked, or asking. */
public enum EntryKind {
    INVITATION,
    APPLICATION
}
