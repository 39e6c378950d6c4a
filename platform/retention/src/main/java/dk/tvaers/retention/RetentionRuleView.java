package dk.tvaers.retention;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long one kind of data is kept and what happens then. */
@RegisterForReflection
@Schema(name = "RetentionRule")
record RetentionRuleView(
        @Schema(description = "What it is about; also the name of its rule", examples = "AUDIT_ENTRY")
        String kind,

        @Schema(description = "What the time is counted from", examples = "RECORDED")
        String afterEvent,

        @Schema(examples = "12") int months,
        RetentionAction action,

        @Schema(description = "What can happen to this kind of data")
        List<RetentionAction> actions,

        @Schema(description = "Nothing happens by a rule that is not")
        boolean enabled) {}
