package dk.tvaers.networks.report;

import dk.tvaers.events.words.IdeaState;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An idea and what became of it.
 *
 * @param state how far it has come
 * @param reason why, where a reason was due
 * @param since when it came that far
 */
@RegisterForReflection
@Schema(name = "ReportedIdea")
public record ReportedIdea(String title, String text, String family, IdeaState state, String reason, LocalDate since) {}
