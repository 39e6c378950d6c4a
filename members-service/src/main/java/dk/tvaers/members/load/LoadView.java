package dk.tvaers.members.load;

import dk.tvaers.members.audit.NamedPerson;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person has to do in networks. */
@RegisterForReflection
@Schema(name = "Load")
record LoadView(
        UUID personId,
        @Schema(examples = "Amina Yildirim") String name,
        @Nullable UUID unitId,

        @Schema(description = "By title; closed ones do not count")
        List<NetworkLoad> networks,

        @Schema(description = "In all of them") BigDecimal agreedHours,
        @Schema(description = "In all of them") long usedHours,

        @Schema(description = "What to look at; empty when all is well")
        List<LoadWarning> warnings)
        implements NamedPerson {

    @Override
    public UUID shownPerson() {
        return personId;
    }

    /** Without name, so that no log gets it. */
    @Override
    public String toString() {
        return "LoadView[" + personId + "]";
    }
}
