package dk.tvaers.members.consent;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member of a network allows. */
@RegisterForReflection
@Schema(name = "MemberConsents")
record MemberConsentsView(
        UUID personId,

        @Schema(description = "What is not here is not allowed; sorted")
        List<Use> given) {}
