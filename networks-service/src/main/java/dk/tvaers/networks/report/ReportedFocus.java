package dk.tvaers.networks.report;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the network made of its theme; the latest focus. */
@RegisterForReflection
@Schema(name = "ReportedFocus")
public record ReportedFocus(String focus, List<String> potentials) {}
