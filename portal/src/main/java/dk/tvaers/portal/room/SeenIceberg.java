package dk.tvaers.portal.room;

import dk.tvaers.pictures.Caption;
import dk.tvaers.pictures.Figure;
import dk.tvaers.pictures.Layers;
import dk.tvaers.pictures.Look;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.remote.Iceberg;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An iceberg as it is shown: a picture, and the same level by level.
 *
 * @param statements to choose among
 */
public record SeenIceberg(String picture, List<Level> levels, List<Arrow> arrows, List<Choice> statements) {
    private static final List<String> LEVELS = Choice.WORDS.get("level");

    /** What lies on one level. */
    public record Level(String name, List<Iceberg.Node> nodes) {}

    /** An arrow with what it goes from and to. */
    public record Arrow(UUID id, Iceberg.Node from, String type, Iceberg.Node to) {}

    static SeenIceberg of(Page page, Iceberg iceberg) {
        var levels = LEVELS.stream()
                .map(level -> new Level(level, at(iceberg, level)))
                .toList();
        return new SeenIceberg(
                picture(page, levels),
                levels,
                arrows(iceberg),
                iceberg.nodes().stream()
                        .map(node -> new Choice(node.id().toString(), page.shortened(node.statement())))
                        .toList());
    }

    private static List<Iceberg.Node> at(Iceberg iceberg, String level) {
        return iceberg.nodes().stream()
                .filter(node -> node.level().equals(level))
                .toList();
    }

    /** Without those whose ends are not both shown. */
    private static List<Arrow> arrows(Iceberg iceberg) {
        Map<UUID, Iceberg.Node> nodes =
                iceberg.nodes().stream().collect(Collectors.toMap(Iceberg.Node::id, Function.identity()));
        return iceberg.edges().stream()
                .filter(edge -> nodes.containsKey(edge.from()) && nodes.containsKey(edge.to()))
                .map(edge -> new Arrow(edge.id(), nodes.get(edge.from()), edge.type(), nodes.get(edge.to())))
                .toList();
    }

    private static String picture(Page page, List<Level> levels) {
        var layers = levels.stream().map(level -> layer(page, level)).toList();
        return new Layers(new Caption(page.t("iceberg.picture"), "", ""), layers)
                .svg(Look.LIGHT, page.language().locale());
    }

    private static Layers.Layer layer(Page page, Level level) {
        return new Layers.Layer(
                page.word("level", level.name()),
                page.word("level-lead", level.name()),
                count(level, "CONFIRMED"),
                count(level, "HYPOTHESIS"),
                count(level, "REFUTED"));
    }

    /** Statements, not people: none is too few to be shown. */
    private static Figure count(Level level, String status) {
        return Figure.of(level.nodes().stream()
                .filter(node -> node.status().equals(status))
                .count());
    }
}
