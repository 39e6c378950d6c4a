package dk.tvaers.citizeninput.lottery;

import java.util.List;

/**
 * What came of a draw in one group.
 *
 * @param quota its seats, 0 ≤ quota ≤ volunteers
 * @param numbers those drawn, ascending
 */
public record Drawn(Group group, int quota, List<Integer> numbers) {}
