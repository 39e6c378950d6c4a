package dk.tvaers.members.staff;

import dk.tvaers.members.timeline.Timeline;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The whole staff: whoever is not in it works here no more.
 *
 * @param leads who leads a unit, by the unit's id; units that are not in it keep their lead
 */
public record Staff(List<Employee> employees, Map<UUID, Timeline<String>> leads) {}
