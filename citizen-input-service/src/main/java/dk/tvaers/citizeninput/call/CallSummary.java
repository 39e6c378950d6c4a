package dk.tvaers.citizeninput.call;

import java.util.UUID;

/** What others show of a call. */
public record CallSummary(UUID id, String title, String question) {}
