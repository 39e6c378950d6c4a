package dk.tvaers.networks.iceberg;

import dk.tvaers.networks.citation.CitationRelation;
import dk.tvaers.networks.citation.CitedInput;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that bears on a statement.
 *
 * @param inputId the citizen input; absent for other kinds, as the observation, the title and the reference are
 */
@RegisterForReflection
@Schema(name = "Evidence")
record EvidenceView(
        UUID id,
        EvidenceKind kind,
        CitationRelation relation,
        UUID inputId,
        String observation,
        String title,
        String reference,
        Instant givenAt) {
    boolean isInput() {
        return kind == EvidenceKind.INPUT;
    }

    CitedInput citedInput() {
        return new CitedInput(inputId, relation);
    }
}
