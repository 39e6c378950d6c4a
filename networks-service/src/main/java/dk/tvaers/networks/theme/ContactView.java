package dk.tvaers.networks.theme;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** E-mail address of a proposer. */
@RegisterForReflection
@Schema(name = "ThemeContact")
record ContactView(
        @Schema(examples = "proposer@example.org") String contact) {}
