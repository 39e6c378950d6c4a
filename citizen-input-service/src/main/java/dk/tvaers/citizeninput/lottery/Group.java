package dk.tvaers.citizeninput.lottery;

import java.util.List;

/**
 * Volunteers who have the same traits.
 *
 * @param name its traits, unique in a draw
 * @param weight its share of the seats relative to the others, ≥ 0: its volunteers, or the inhabitants it stands for
 * @param numbers of its volunteers, each once in a draw
 */
public record Group(String name, long weight, List<Integer> numbers) {
    public Group {
        numbers = List.copyOf(numbers);
        if (weight < 0 || numbers.stream().distinct().count() != numbers.size()) {
            throw new IllegalArgumentException("a group has no negative weight and each number once");
        }
    }

    int size() {
        return numbers.size();
    }
}
