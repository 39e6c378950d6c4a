package dk.tvaers.events.words;

/** One of the three that a better solution is for; shown side by side, never netted (domain.md §1, §8). */
public enum BottomLine {
    QUALITY,
    ECONOMY,
    WELL_BEING
}
