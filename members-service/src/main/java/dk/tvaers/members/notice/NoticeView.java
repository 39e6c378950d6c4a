package dk.tvaers.members.notice;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody is told. */
@RegisterForReflection
@Schema(name = "Notice")
record NoticeView(
        UUID id,
        NoticeKind kind,
        @Schema(description = "Absent of a round") @Nullable UUID networkId,

        @Schema(
                description =
                        "What it is about: a role, a membership, an entry, a handover, an evaluation plan, an agreement, an"
                                + " input, a round, or the network itself")
        UUID subjectId,

        @Schema(description = "The last day of what has one, Europe/Copenhagen") @Nullable
        LocalDate dueOn,

        @Schema(
                description = "In the reader's language",
                examples = "Netværket Ensomhed blandt ældre borgere er nu i fasen Opdagelse.")
        String text,

        @Schema(description = "When it happened") Instant at,

        @Schema(description = "Whether it was marked as read")
        boolean read) {

    static NoticeView of(ToldNotice notice, String text) {
        Matter matter = notice.matter();
        return new NoticeView(
                notice.id(),
                matter.kind(),
                matter.networkId(),
                matter.subjectId(),
                matter.dueOn(),
                text,
                notice.toldAt(),
                notice.readAt() != null);
    }
}
