package dk.tvaers.citizeninput.receipt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A receipt code and the words that take the place of those sent before. */
@Schema(name = "CorrectionRequest")
record CorrectionRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "7K2M-Q9XT-4HBD-ZC31-V8RN-PW5E-J60G")
        String receiptCode,

        @Size(max = 200) @Schema(description = "Absent: it has no title from now on")
        String title,

        @NotBlank @Size(max = 5000) String text) {

    /** Without the code, so that no log can hold it. */
    @Override
    public String toString() {
        return "receipt";
    }
}
