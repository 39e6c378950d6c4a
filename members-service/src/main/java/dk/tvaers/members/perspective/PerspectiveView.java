package dk.tvaers.members.perspective;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person can speak as.
 *
 * @param name in the caller's language
 */
@RegisterForReflection
@Schema(name = "Perspective")
record PerspectiveView(
        @Schema(examples = "citizen") String code,
        @Schema(examples = "Borger") String name,

        @Schema(description = "The ordinary citizen's own experience")
        boolean citizen,

        @Schema(description = "A voice that speaks for many")
        boolean organised) {}
