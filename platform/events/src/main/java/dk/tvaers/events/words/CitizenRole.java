package dk.tvaers.events.words;

/** What citizens are to a network. */
public enum CitizenRole {
    INFORMANT,
    CO_EXPLORER,
    CO_DEVELOPER,
    TESTER,
    CO_DECIDER
}
