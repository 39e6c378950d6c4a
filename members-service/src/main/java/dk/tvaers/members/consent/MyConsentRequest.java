package dk.tvaers.members.consent;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody decides about one use. */
@Schema(name = "MyConsentRequest")
record MyConsentRequest(
        @NotNull @Schema(description = "false takes back what was given", examples = "true")
        Boolean given,

        @Min(1)
        @Schema(
                description = "Which text was read (GET /consent-texts); the newest when it is left out",
                examples = "1")
        Integer textVersion) {}
