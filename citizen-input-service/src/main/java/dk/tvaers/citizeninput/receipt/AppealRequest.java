package dk.tvaers.citizeninput.receipt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A receipt code and why the decision is wrong.
 *
 * @param reason for the reviewer who reads it again; not public
 */
@Schema(name = "AppealRequest")
record AppealRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "7K2M-Q9XT-4HBD-ZC31-V8RN-PW5E-J60G")
        String receiptCode,

        @NotBlank @Size(max = 2000) String reason) {

    /** Without the code, so that no log can hold it. */
    @Override
    public String toString() {
        return "receipt";
    }
}
