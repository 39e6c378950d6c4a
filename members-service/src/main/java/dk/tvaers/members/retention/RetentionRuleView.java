package dk.tvaers.members.retention;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long one kind of data is kept and what happens then. */
@RegisterForReflection
@Schema(name = "RetentionRule")
record RetentionRuleView(
        RetentionKind kind,

        @Schema(description = "What the time is counted from")
        RetentionEvent afterEvent,

        @Schema(examples = "12") int months,
        RetentionAction action,

        @Schema(description = "What can happen to this kind of data")
        List<RetentionAction> actions,

        @Schema(description = "Nothing happens by a rule that is not")
        boolean enabled) {}
