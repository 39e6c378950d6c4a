package dk.tvaers.members.staff;

import dk.tvaers.members.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * What the employer says of one employee.
 *
 * @param number the employer's own
 */
public record Employee(String number, String name, @Nullable String email, Timeline<Position> positions) {
    /** Without name and address, so that no log gets them. */
    @Override
    public String toString() {
        return "Employee[]";
    }
}
