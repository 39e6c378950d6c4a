package dk.tvaers.web.audit;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That something was done: ids and codes only. */
@RegisterForReflection
@Schema(name = "AuditEntry")
record AuditEntryView(
        @Schema(description = "Its number in the log of this service", examples = "4711")
        long id,

        Instant at,

        @Schema(description = "Login that did it; absent of what nobody logged in did") @Nullable
        UUID actorLoginId,

        @Schema(examples = "read") String action,

        @Schema(description = "Kind of what it was done to", examples = "person")
        String subjectType,

        UUID subjectId) {}
