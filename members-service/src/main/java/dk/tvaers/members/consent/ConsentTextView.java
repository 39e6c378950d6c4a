package dk.tvaers.members.consent;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody reads who is asked for a consent. */
@RegisterForReflection
@Schema(name = "ConsentText")
record ConsentTextView(
        Use use,
        @Schema(examples = "1") int version,

        @Schema(examples = "Netværket må gengive mine ord ordret.")
        String textDa,

        @Schema(examples = "The network may repeat my words as I said them.")
        String textEn) {}
