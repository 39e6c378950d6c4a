package dk.tvaers.citizeninput.admission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A volunteer's code. It travels in bodies only, because addresses are logged on their way. */
@Schema(name = "VolunteerCode")
record CodeRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "7K2M-Q9XT-4HBD-ZC31-V8RN-PW5E-J60G")
        String code) {

    /** Without the code, so that no log can hold it. */
    @Override
    public String toString() {
        return "code";
    }
}
