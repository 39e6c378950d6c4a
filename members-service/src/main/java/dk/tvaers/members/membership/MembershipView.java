package dk.tvaers.members.membership;

import dk.tvaers.events.words.Recruitment;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A membership, without the member's name. */
@RegisterForReflection
@Schema(name = "Membership")
record MembershipView(
        UUID id,
        UUID networkId,
        UUID personId,
        @Schema(examples = "citizen") String mainPerspective,
        @Schema(description = "Takes part in all phases") boolean core,
        Recruitment recruitment,
        Instant joinedAt) {}
