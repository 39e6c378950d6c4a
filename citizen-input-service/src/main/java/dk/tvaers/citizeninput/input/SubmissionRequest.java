package dk.tvaers.citizeninput.input;

import dk.tvaers.citizeninput.contact.ContactRequest;
import dk.tvaers.citizeninput.place.PlaceRequest;
import dk.tvaers.events.words.ConsentUse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An input as it is sent in.
 *
 * @param consents what may be done with it; none is a valid choice, but it must be made
 */
@Schema(name = "Submission")
public record SubmissionRequest(
        @Schema(description = "The call it answers") UUID callId,
        @Size(max = 200) String title,

        @NotBlank @Size(max = 5000) @Schema(examples = "Krydset ved skolen er farligt om morgenen.")
        String text,

        @Schema(description = "Where it is about; everybody sees it coarsely")
        PlaceRequest place,

        @NotNull @Size(max = 10) @Schema(description = "What may be done with it; may be empty")
        List<@NotNull ConsentUse> consents,

        @Valid @Schema(description = "Only with the consent CONTACT")
        ContactRequest contact,

        @Size(max = 20) @Schema(description = "To the questions of the call")
        List<@NotNull @Valid ReplyRequest> answers,

        @Size(max = 100)
        @Schema(
                description =
                        "Of an invitation or of a volunteer who was drawn, where the call is not open to everybody",
                examples = "7K2M-Q9XT-4HBD-ZC31-V8RN-PW5E-J60G")
        String admissionCode) {

    /** Says nothing of what was written. */
    @Override
    public String toString() {
        return "submission";
    }
}
