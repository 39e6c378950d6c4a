package dk.tvaers.members.map;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the base organisation as it was on the day of the map.
 *
 * @param departmentId the department it belongs to, itself if it is one; none above the departments
 */
record MapUnit(
        UUID id,
        String name,
        @Nullable UUID parentId,
        @Nullable UUID departmentId) {
    /** What it counts as when departments are compared: its department, or itself above them. */
    UUID department() {
        return departmentId == null ? id : departmentId;
    }
}
