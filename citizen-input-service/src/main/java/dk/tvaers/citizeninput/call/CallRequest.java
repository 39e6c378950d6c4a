package dk.tvaers.citizeninput.call;

import dk.tvaers.citizeninput.question.QuestionRequest;
import dk.tvaers.events.words.Recruitment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A call to be made.
 *
 * @param fixed what cannot be changed, said plainly: an invisible glass ceiling helps nobody (domain.md §9)
 * @param open what the answers can change
 */
@Schema(name = "CallRequest")
record CallRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Hvordan bliver skolevejen sikker?")
        String title,

        @NotBlank @Size(max = 2000) String question,

        @Size(max = 20) @Schema(description = "What is asked besides, in this order")
        List<@NotNull @Valid QuestionRequest> questions,

        @NotBlank @Size(max = 2000) @Schema(description = "What cannot be changed")
        String fixed,

        @NotBlank @Size(max = 2000) @Schema(description = "What the answers can change")
        String open,

        @Schema(description = "Who may answer: everybody (OPEN, when absent), those with a code, or those drawn by lot")
        Recruitment recruitment,

        @Schema(description = "The network that asks") UUID networkId,
        @Schema(description = "The theme it is about") UUID themeId,
        @NotNull Instant opensAt,

        @NotNull @Schema(description = "Exclusive; after opensAt")
        Instant closesAt) {}
