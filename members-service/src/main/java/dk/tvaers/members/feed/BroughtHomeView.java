package dk.tvaers.members.feed;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a member brought home; by whom is not said. */
@RegisterForReflection
@Schema(name = "BroughtHome")
record BroughtHomeView(
        UUID id,
        UUID networkId,
        UUID unitId,

        @Schema(
                description = "Absent once the member was erased",
                examples = "Vi begynder nu hvert teammøde med et spørgsmål fra en pårørende.")
        @Nullable
        String words,

        LocalDate happenedOn,
        Instant recordedAt) {

    /** Without the words, so that no log gets them. */
    @Override
    public String toString() {
        return "BroughtHomeView[" + id + "]";
    }
}
