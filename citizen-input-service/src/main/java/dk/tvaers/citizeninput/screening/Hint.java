package dk.tvaers.citizeninput.screening;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something a reviewer may want to look at. A hint decides nothing.
 *
 * @param message in the reviewer's language
 */
@Schema(
        name = "Hint",
        requiredProperties = {"code", "message"})
public record Hint(@Schema(examples = "PHONE") String code, String message) {}
