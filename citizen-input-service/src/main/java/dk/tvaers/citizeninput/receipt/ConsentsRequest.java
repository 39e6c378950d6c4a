package dk.tvaers.citizeninput.receipt;

import dk.tvaers.events.words.ConsentUse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A receipt code and what may be done with the input from now on.
 *
 * @param consents all that shall hold; none withdraws each
 */
@Schema(name = "ConsentsRequest")
record ConsentsRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "7K2M-Q9XT-4HBD-ZC31-V8RN-PW5E-J60G")
        String receiptCode,

        @NotNull @Size(max = 10) @Schema(description = "All that may be done with it; may be empty")
        List<@NotNull ConsentUse> consents) {

    /** Without the code, so that no log can hold it. */
    @Override
    public String toString() {
        return "receipt";
    }
}
