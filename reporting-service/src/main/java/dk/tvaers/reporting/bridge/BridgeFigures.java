package dk.tvaers.reporting.bridge;

import dk.tvaers.reporting.dictionary.Figure;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the networks of a moment join across the base organisation. */
@Schema(
        description =
                "What running networks join across the base organisation; who and where in it, members-service shows")
public record BridgeFigures(
        List<Department> departments,

        @Schema(description = "Pairs of departments: d(d − 1)/2")
        long pairs,

        @Schema(description = "Pairs that meet in at least one running network, the smaller id first")
        List<Pair> joined,

        @Schema(description = "Index bridge-index; n is the number of pairs")
        Figure bridgeIndex) {

    @Schema(name = "BridgedDepartment")
    public record Department(UUID departmentId, String name) {}

    @Schema(name = "BridgedPair")
    public record Pair(
            UUID from,
            UUID to,

            @Schema(description = "Running networks in which they meet")
            long networks) {}
}
