package dk.tvaers.networks.report;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The theme a network works on, as it was proposed.
 *
 * @param fixed what was fixed from the beginning
 * @param open what was open
 */
@RegisterForReflection
@Schema(name = "ReportedTheme")
public record ReportedTheme(String title, String challenge, String wishedDifference, String fixed, String open) {}
