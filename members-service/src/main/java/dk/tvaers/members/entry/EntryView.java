package dk.tvaers.members.entry;

import dk.tvaers.events.words.EntryKind;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.members.audit.NamedPerson;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invitation or an application. */
@RegisterForReflection
@Schema(name = "Entry")
record EntryView(
        UUID id,
        UUID networkId,
        UUID personId,

        @Schema(
                description = "Of an applicant, for those who decide and the applicant; others are ids",
                examples = "Amina Yildirim")
        @Nullable
        String name,

        EntryKind kind,
        EntryState state,
        @Schema(examples = "citizen") String mainPerspective,

        @Schema(description = "Would take part in all phases")
        boolean core,

        @Schema(description = "Of a phase member, in the order of the course")
        List<Phase> phases,

        Recruitment recruitment,

        @Schema(description = "The applicant's words") @Nullable
        String motivation,

        @Schema(description = "Why it was answered so") @Nullable
        String reason,

        Instant openedAt,
        @Nullable Instant answeredAt,

        @Schema(description = "The membership that came of it") @Nullable
        UUID membershipId)
        implements NamedPerson {

    @Override
    public UUID shownPerson() {
        return personId;
    }

    /** Without name and words, so that no log gets them. */
    @Override
    public String toString() {
        return "EntryView[" + id + "]";
    }
}
