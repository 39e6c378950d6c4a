package dk.tvaers.citizeninput.attachment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One attachment of an input, named by the contributor. */
@Schema(name = "AttachmentRequest")
record AttachmentRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "7K2M-Q9XT-4HBD-ZC31-V8RN-PW5E-J60G")
        String receiptCode,

        @NotNull UUID attachmentId) {

    /** Without the code, so that no log can hold it. */
    @Override
    public String toString() {
        return "request for attachment " + attachmentId;
    }
}
