package dk.tvaers.citizeninput.support;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who supports.
 *
 * @param receiptCode of an input of one's own; whoever is logged in may leave it out
 */
@Schema(name = "SupportRequest")
record SupportRequest(
        @Size(max = 100)
        @Pattern(regexp = "(?s).*\\S.*")
        @Schema(
                description = "Of an input of one's own; whoever is logged in may leave it out",
                examples = "7K2M-Q9XT-4HBD-ZC31-V8RN-PW5E-J60G")
        String receiptCode) {

    /** Without the code, so that no log can hold it. */
    @Override
    public String toString() {
        return "support";
    }
}
