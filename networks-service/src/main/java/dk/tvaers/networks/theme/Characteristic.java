package dk.tvaers.networks.theme;

/** The seven characteristics of the good theme (domain.md §3, [A8][A9]), as in {@link SevenAnswers}. */
enum Characteristic {
    CITIZEN_VALUE,
    URGENCY,
    CROSS_CUTTING,
    COMPLEXITY,
    LEARNING,
    INNOVATION,
    NEW_PERSPECTIVES
}
