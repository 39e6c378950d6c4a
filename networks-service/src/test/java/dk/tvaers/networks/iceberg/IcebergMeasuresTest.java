package dk.tvaers.networks.iceberg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.IcebergLevel;
import dk.tvaers.events.words.NodeStatus;
import dk.tvaers.networks.citation.CitationRelation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IcebergMeasuresTest {
    private static final Set<String> CITIZENS = Set.of("citizen", "relative");

    private static NodeView node(IcebergLevel level, String perspective, int evidence) {
        return node(level, perspective, List.of(), EvidenceKind.INPUT, evidence);
    }

    private static NodeView node(
            IcebergLevel level, String perspective, List<String> alsoSeenBy, EvidenceKind kind, int evidence) {
        var pieces = IntStream.range(0, evidence)
                .mapToObj(_ -> new EvidenceView(
                        Ids.next(), kind, CitationRelation.SUPPORTS, Ids.next(), null, null, null, Instant.EPOCH))
                .toList();
        return new NodeView(
                Ids.next(), "?", level, NodeStatus.HYPOTHESIS, perspective, alsoSeenBy, pieces, Instant.EPOCH);
    }

    @Test
    void anEmptyIcebergHasNoShares() {
        var measures = IcebergMeasures.of(List.of(), CITIZENS);

        assertNull(measures.hiddenShare());
        assertNull(measures.evidenceCoverage());
        assertNull(measures.citizenShare());
        assertEquals(0, measures.singlePerspective());
        assertEquals(0, measures.n());
    }

    @Test
    void everythingBelowEventsIsHidden() {
        var measures = IcebergMeasures.of(
                List.of(
                        node(IcebergLevel.EVENT, "profession", 0),
                        node(IcebergLevel.PATTERN, "profession", 0),
                        node(IcebergLevel.STRUCTURE, "profession", 0),
                        node(IcebergLevel.MENTAL_MODEL, "profession", 0)),
                CITIZENS);

        assertEquals(new BigDecimal("0.7500"), measures.hiddenShare());
    }

    @Test
    void countsNodesWithEvidenceAndNotPiecesOfEvidence() {
        var measures = IcebergMeasures.of(
                List.of(
                        node(IcebergLevel.EVENT, "profession", 3),
                        node(IcebergLevel.EVENT, "profession", 0),
                        node(IcebergLevel.EVENT, "profession", 0)),
                CITIZENS);

        assertEquals(new BigDecimal("0.3333"), measures.evidenceCoverage());
    }

    @Test
    void countsRelativesAmongCitizensAndAssociationsNot() {
        var measures = IcebergMeasures.of(
                List.of(
                        node(IcebergLevel.EVENT, "citizen", 0),
                        node(IcebergLevel.EVENT, "relative", 0),
                        node(IcebergLevel.EVENT, "association", 0)),
                CITIZENS);

        assertEquals(new BigDecimal("0.6667"), measures.citizenShare());
    }

    @Test
    void aCitizensInputAddsAPerspectiveOnlyToWhatOthersRaised() {
        var measures = IcebergMeasures.of(
                List.of(
                        node(IcebergLevel.EVENT, "profession", 1),
                        node(IcebergLevel.EVENT, "profession", 0),
                        node(IcebergLevel.EVENT, "citizen", 1),
                        node(IcebergLevel.EVENT, "citizen", 0)),
                CITIZENS);

        assertEquals(3, measures.singlePerspective());
        assertEquals(4, measures.n());
    }

    @Test
    void aFurtherPerspectiveTakesANodeOutOfThoseSeenFromOneOnly() {
        var measures = IcebergMeasures.of(
                List.of(
                        node(IcebergLevel.EVENT, "profession", List.of("political"), EvidenceKind.INPUT, 0),
                        node(IcebergLevel.EVENT, "citizen", List.of("relative"), EvidenceKind.INPUT, 1),
                        node(IcebergLevel.EVENT, "citizen", List.of(), EvidenceKind.INPUT, 0)),
                CITIZENS);

        assertEquals(1, measures.singlePerspective());
    }

    @Test
    void anObservationIsEvidenceButNoCitizensPerspective() {
        var measures = IcebergMeasures.of(
                List.of(
                        node(IcebergLevel.EVENT, "profession", List.of(), EvidenceKind.OBSERVATION, 1),
                        node(IcebergLevel.EVENT, "profession", List.of(), EvidenceKind.DATA, 1)),
                CITIZENS);

        assertEquals(new BigDecimal("1.0000"), measures.evidenceCoverage());
        assertEquals(2, measures.singlePerspective());
    }

    @Test
    void roundsHalfUp() {
        var nodes = IntStream.range(0, 32)
                .mapToObj(i -> node(i == 0 ? IcebergLevel.PATTERN : IcebergLevel.EVENT, "profession", 0))
                .toList();

        // 1/32 = 0.03125
        assertEquals(
                new BigDecimal("0.0313"), IcebergMeasures.of(nodes, CITIZENS).hiddenShare());
    }
}
