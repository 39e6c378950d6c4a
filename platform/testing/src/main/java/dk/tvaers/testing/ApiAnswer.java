package dk.tvaers.testing;

/**
 * What came back for an {@link ApiRequest}.
 *
 * @param headers all of them, as words to search in
 */
public record ApiAnswer(int statusCode, String headers, String body) {}
