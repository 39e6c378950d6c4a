package dk.tvaers.portal.page;

/**
 * A part of a page that a service was asked for.
 *
 * @param value what it answered; null when it did not, and then the page says so and shows the rest
 */
public record Part<T>(T value) {
    public boolean there() {
        return value != null;
    }

    public static <T> Part<T> missing() {
        return new Part<>(null);
    }
}
