package dk.tvaers.networks.themeversion;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * The focused theme.
 *
 * @param focus what the network will work on
 * @param potentials the problems, each phrased as what could be
 */
@RegisterForReflection
@Schema(name = "ThemeFocus")
record FocusRequest(
        @NotBlank @Size(max = 5000) @Schema(examples = "Ældre, der nyligt har mistet en ægtefælle.")
        String focus,

        @NotEmpty @Size(max = 20) @UniqueElements @Schema(examples = "[\"Naboer vil gerne, når nogen spørger dem.\"]")
        List<@NotBlank @Size(max = 1000) String> potentials) {}
