package dk.tvaers.networks.report;

import dk.tvaers.events.words.BottomLine;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the measures of all trials say about one bottom line: counts of measures, never netted (domain.md §8). */
@RegisterForReflection
@Schema(name = "BottomLineOutcomes")
public record BottomLineOutcomes(BottomLine bottomLine, int better, int unchanged, int worse, int unknown) {}
