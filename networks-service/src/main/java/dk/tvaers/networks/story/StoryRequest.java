package dk.tvaers.networks.story;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A story, told with the teller's consent. Write it so that nobody can be recognised who does not want to be.
 *
 * @param perspective code of the teller's perspective
 * @param consentGivenOn the day the teller consented; not after today
 * @param consentNote how, and where the consent is kept; without names
 */
@RegisterForReflection
@Schema(name = "StoryRequest")
record StoryRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Kaffen hos Ellen")
        String title,

        @NotBlank @Size(max = 5000) String text,

        @NotBlank @Size(max = 63) @Schema(examples = "citizen")
        String perspective,

        @NotNull LocalDate consentGivenOn,

        @NotBlank @Size(max = 500) @Schema(examples = "Skriftligt, journaliseret på netværkets sag")
        String consentNote) {}
