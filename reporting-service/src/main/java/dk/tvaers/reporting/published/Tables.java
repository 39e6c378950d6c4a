package dk.tvaers.reporting.published;

import dk.tvaers.events.words.AnswerOutcome;
import dk.tvaers.events.words.InputChannel;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.figures.PublicTable;
import dk.tvaers.figures.PublicTable.Counted;
import dk.tvaers.reporting.published.PublishedFigures.Group;
import dk.tvaers.reporting.published.PublishedFigures.Table;
import dk.tvaers.reporting.published.PublishedFigures.TableOf;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes tables that everyone may see. */
final class Tables {
    private Tables() {}

    /** Tables of the same people. */
    static List<Table> of(Map<TableOf, Map<String, Long>> counts) {
        var order = counts.keySet().stream().sorted().toList();
        var tables = PublicTable.of(
                order.stream().map(of -> counted(of, counts.get(of))).toList());
        return IntStream.range(0, order.size())
                .mapToObj(i -> table(order.get(i), tables.get(i)))
                .toList();
    }

    private static Table table(TableOf of, PublicTable table) {
        return new Table(
                of,
                table.total().orElse(null),
                table.groups().stream()
                        .map(group -> new Group(group.key(), group.n().orElse(null)))
                        .toList());
    }

    /** Every group that there can be, and then what else was counted. */
    private static List<Counted> counted(TableOf of, Map<String, Long> counts) {
        var keys = new LinkedHashSet<>(keys(of));
        counts.keySet().stream().sorted().forEach(keys::add);
        return keys.stream()
                .map(key -> new Counted(key, counts.getOrDefault(key, 0L)))
                .toList();
    }

    private static List<String> keys(TableOf of) {
        return switch (of) {
            case INPUTS_BY_CHANNEL -> names(InputChannel.values());
            case INPUTS_BY_OUTCOME ->
                Stream.concat(names(AnswerOutcome.values()).stream(), Stream.of("OPEN", "REJECTED", "WITHDRAWN"))
                        .toList();
            case MEMBERS_BY_KIND -> names(PersonKind.values());
            case MEMBERS_BY_RECRUITMENT -> names(Recruitment.values());
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
