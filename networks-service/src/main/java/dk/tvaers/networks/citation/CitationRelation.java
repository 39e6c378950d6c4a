package dk.tvaers.networks.citation;

/** What an input does for the statement that cites it; the part of {@link dk.tvaers.events.words.Relation} that a citation can be. */
public enum CitationRelation {
    SUPPORTS,
    CONTRADICTS,
    SOURCE
}
