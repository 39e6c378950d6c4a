package dk.tvaers.networks.report;

import dk.tvaers.events.words.BottomLine;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the network may be worth, and to whom. */
@RegisterForReflection
@Schema(name = "ReportedValueHypothesis")
public record ReportedValueHypothesis(BottomLine bottomLine, String statement, String gains) {}
