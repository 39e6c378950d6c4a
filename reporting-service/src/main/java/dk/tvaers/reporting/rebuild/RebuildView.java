package dk.tvaers.reporting.rebuild;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rebuild did. */
@Schema(name = "Rebuild")
record RebuildView(
        @Schema(description = "Events applied, each once") long events,

        @Schema(description = "How long it took") long millis) {}
