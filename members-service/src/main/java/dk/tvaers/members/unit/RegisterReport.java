package dk.tvaers.members.unit;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What reading a register did to the units, or would do.
 *
 * @param unchanged units that are as they were
 * @param ids of the units, by the register's own
 */
public record RegisterReport(
        int created,
        int changed,
        int unchanged,
        List<UnitDifference> differences,
        List<RegisterProblem> problems,
        Map<UUID, UUID> ids) {}
