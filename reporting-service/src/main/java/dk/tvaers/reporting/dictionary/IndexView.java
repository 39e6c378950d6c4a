package dk.tvaers.reporting.dictionary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an index is made, in the reader's language. */
@Schema(name = "Index")
public record IndexView(
        @Schema(examples = "handover-survival") String key,

        @Schema(description = "Grows when the same facts would give another figure")
        int version,

        String name,
        String definition,
        String formula,
        Index.Unit unit,
        String range,

        @Schema(description = "The paper, rule or page it comes from")
        String source) {}
