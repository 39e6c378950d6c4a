package dk.tvaers.networks.report;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A track.
 *
 * @param priority 1 is the first; absent when it was given none
 * @param reason why it has this priority
 * @param findings how many findings it gathers
 */
@RegisterForReflection
@Schema(name = "ReportedTrack")
public record ReportedTrack(String title, String description, Integer priority, String reason, int findings) {}
