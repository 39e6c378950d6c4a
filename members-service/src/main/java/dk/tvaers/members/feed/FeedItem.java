package dk.tvaers.members.feed;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that a network means for a unit. */
@RegisterForReflection
@Schema(name = "FeedItem")
record FeedItem(
        UUID id,
        Kind kind,
        UUID networkId,
        @Schema(examples = "Ensomhed blandt ældre borgere") String networkTitle,

        @Schema(description = "Of what was brought home, until the member is erased") @Nullable
        String words,

        @Schema(description = "Of a handover, to read it in networks-service") @Nullable
        UUID handoverId,

        @Schema(description = "When it was told") Instant at) {

    /** What happened. */
    enum Kind {
        BROUGHT_HOME,
        HANDOVER_OFFERED,
        HANDOVER_ACCEPTED,
        HANDOVER_DECLINED,
        HANDOVER_IMPLEMENTED,
        HANDOVER_EVALUATED
    }

    /** Without the words, so that no log gets them. */
    @Override
    public String toString() {
        return "FeedItem[" + id + "]";
    }
}
