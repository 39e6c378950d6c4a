package dk.tvaers.networks.themeversion;

/** When a version of a theme was made. */
enum Stage {
    /** The seven answers, revisited. */
    STARTUP,
    /** The problems, phrased as potentials. */
    FOCUS
}
