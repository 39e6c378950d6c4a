package dk.tvaers.citizeninput.message;

import dk.tvaers.mail.Rhythm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A receipt code and how its holder wants to be told. */
@Schema(name = "MessagePreferenceRequest")
record PreferenceRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "7K2M-Q9XT-4HBD-ZC31-V8RN-PW5E-J60G")
        String receiptCode,

        @NotNull @Schema(description = "AT_ONCE, or a digest each morning or each Monday morning")
        Rhythm rhythm,

        @NotNull @Pattern(regexp = "da|en") @Schema(examples = "da")
        String language) {

    /** Without the code, so that no log can hold it. */
    @Override
    public String toString() {
        return "receipt";
    }
}
