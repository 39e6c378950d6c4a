package dk.tvaers.networks.valuehypothesis;

import dk.tvaers.networks.report.ReportDraft;
import dk.tvaers.networks.report.ReportSource;
import dk.tvaers.networks.report.ReportedValueHypothesis;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells what the network may be worth. */
@ApplicationScoped
class ValueChapter implements ReportSource {
    private final ValueHypothesisRepository hypotheses;

    ValueChapter(ValueHypothesisRepository hypotheses) {
        this.hypotheses = hypotheses;
    }

    @Override
    public void tell(UUID networkId, ReportDraft report) {
        report.tell(
                ReportedValueHypothesis.class,
                hypotheses.all(networkId).stream()
                        .map(ValueHypothesis::view)
                        .map(each -> new ReportedValueHypothesis(each.bottomLine(), each.statement(), each.gains()))
                        .toList());
    }
}
