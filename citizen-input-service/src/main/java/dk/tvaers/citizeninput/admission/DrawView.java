package dk.tvaers.citizeninput.admission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A draw as everybody can read it.
 *
 * @param algorithm its name; described in the documentation, so that anybody can repeat the draw
 * @param numbers of the volunteers drawn, ascending
 */
@Schema(
        name = "Draw",
        requiredProperties = {"callId", "algorithm", "seed", "seats", "drawnAt", "groups", "numbers"})
record DrawView(
        UUID callId,
        @Schema(examples = "tvaers-lottery-1") String algorithm,
        String seed,
        int seats,
        Instant drawnAt,
        List<DrawnGroup> groups,

        @Schema(description = "Of the volunteers drawn, ascending")
        List<Integer> numbers) {

    /**
     * How the seats were shared.
     *
     * @param group its traits
     * @param quota its seats
     */
    @Schema(
            name = "DrawnGroup",
            requiredProperties = {"group", "volunteers", "weight", "quota"})
    record DrawnGroup(String group, int volunteers, long weight, int quota) {}
}
