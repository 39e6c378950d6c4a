package dk.tvaers.events.words;

/** Where a unit stands in the base organisation. */
public enum UnitLevel {
    MUNICIPALITY,
    DEPARTMENT,
    UNIT
}
