package dk.tvaers.pictures;

/**
 * Where a text may stand.
 *
 * @param x the left edge, or the middle or the right one where the text is set so
 * @param top of the first line
 * @param width that no line outgrows
 * @param most lines
 */
record Box(double x, double top, double width, int most) {}
