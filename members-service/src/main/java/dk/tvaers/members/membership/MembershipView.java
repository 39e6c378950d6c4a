package dk.tvaers.members.membership;

import dk.tvaers.events.words.Recruitment;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
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

        @Schema(
                description =
                        "The phases of a phase member, and what any member is there for; in the order of the course")
        List<PlannedPhase> phases,

        Recruitment recruitment,
        Instant joinedAt) {}
