package dk.tvaers.networks.iceberg;

import dk.tvaers.events.words.IcebergLevel;
import dk.tvaers.networks.perspective.Perspectives;
import dk.tvaers.networks.report.ReportDraft;
import dk.tvaers.networks.report.ReportSource;
import dk.tvaers.networks.report.ReportedIceberg;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Tells of the iceberg as it is now, level by level. */
@ApplicationScoped
class IcebergChapter implements ReportSource {
    private final GraphRepository graphs;
    private final Perspectives perspectives;

    IcebergChapter(GraphRepository graphs, Perspectives perspectives) {
        this.graphs = graphs;
        this.perspectives = perspectives;
    }

    @Override
    public void tell(UUID networkId, ReportDraft report) {
        List<NodeView> nodes = graphs.graph(networkId, GraphRepository.NOW).nodes();
        IcebergMeasures measures = IcebergMeasures.of(nodes, perspectives.ofCitizens());
        report.tell(
                ReportedIceberg.class,
                List.of(new ReportedIceberg(
                        measures.n(),
                        measures.hiddenShare(),
                        measures.evidenceCoverage(),
                        measures.citizenShare(),
                        measures.singlePerspective(),
                        Arrays.stream(IcebergLevel.values())
                                .map(level -> level(level, nodes))
                                .toList())));
    }

    private static ReportedIceberg.Level level(IcebergLevel level, List<NodeView> nodes) {
        return new ReportedIceberg.Level(
                level,
                nodes.stream()
                        .filter(node -> node.level() == level)
                        .map(node -> new ReportedIceberg.Statement(
                                node.statement(),
                                node.status(),
                                node.perspective(),
                                node.evidence().size()))
                        .toList());
    }
}
