package dk.tvaers.networks.report;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A story whose teller consents to its being told.
 *
 * @param perspective code of the teller's perspective
 */
@RegisterForReflection
@Schema(name = "ReportedStory")
public record ReportedStory(String title, String text, String perspective) {}
