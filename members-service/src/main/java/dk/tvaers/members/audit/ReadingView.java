package dk.tvaers.members.audit;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That somebody's data were read. By whom is said by id and unit: the secretariat finds the name when there is a reason to ask for it. */
@RegisterForReflection
@Schema(name = "ReadingRecord")
record ReadingView(
        Instant at,

        @Schema(
                description =
                        "The whole record, the name beside something else, found as somebody a network misses, or everything as files")
        Reading what,

        @Schema(description = "Person id of who read; absent of those who are no person here, or none any more")
        @Nullable
        UUID readerId,

        @Schema(description = "Unit of who read, as it is now") @Nullable
        UUID readerUnitId,

        @Schema(description = "The person read the own data")
        boolean own) {}
