package dk.tvaers.members.consent;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody allows and what not. */
@RegisterForReflection
@Schema(name = "Consents")
record ConsentsView(
        @Schema(description = "One for each use") List<ConsentView> consents) {}
