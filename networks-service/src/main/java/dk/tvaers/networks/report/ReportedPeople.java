package dk.tvaers.networks.report;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who took part, early leavers among them, by the perspective each brought; never who it was.
 *
 * @param members absent when too few to be shown to this reader
 * @param stayed those who were members at the end, or are now; absent as above
 */
@RegisterForReflection
@Schema(name = "ReportedPeople")
public record ReportedPeople(
        Integer members, Integer stayed, List<PerspectiveCount> perspectives, List<String> missingPerspectives) {

    /**
     * How many brought a perspective.
     *
     * @param perspective code; absent where it is not known
     * @param members absent when too few to be shown to this reader
     */
    @RegisterForReflection
    @Schema(name = "PerspectiveCount")
    public record PerspectiveCount(String perspective, Integer members) {}
}
