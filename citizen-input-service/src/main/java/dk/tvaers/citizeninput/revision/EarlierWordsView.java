package dk.tvaers.citizeninput.revision;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an input said before a correction, personal numbers masked.
 *
 * @param text absent when the input was withdrawn
 * @param replacedAt when other words took their place
 */
@Schema(name = "EarlierWords", requiredProperties = "replacedAt")
public record EarlierWordsView(String title, String text, Instant replacedAt) {

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "earlier words until " + replacedAt;
    }
}
