package dk.tvaers.events.words;

/** Which way a measured value is to go for things to be better. */
public enum GoodDirection {
    HIGHER,
    LOWER
}
