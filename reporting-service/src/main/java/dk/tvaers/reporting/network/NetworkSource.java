package dk.tvaers.reporting.network;

import dk.tvaers.reporting.export.Draft;
import dk.tvaers.reporting.saved.Contents;
import dk.tvaers.reporting.saved.ReportSource;
import dk.tvaers.reporting.saved.SavedView;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The report on a network, saved. */
@ApplicationScoped
class NetworkSource implements ReportSource {
    private final NetworkService networks;

    NetworkSource(NetworkService networks) {
        this.networks = networks;
    }

    @Override
    public SavedView view() {
        return SavedView.NETWORK;
    }

    @Override
    public void check(Contents contents) {
        if (contents.network() == null) {
            throw Problems.invalid("/network", "not-null");
        }
        if (!networks.isKnown(contents.network())) {
            throw Problems.unprocessable("/network", "network-unknown");
        }
    }

    @Override
    public Reading read(Contents contents, Instant asOf, Draft draft) {
        var report = networks.report(contents.network(), asOf);
        return new Reading(report, NetworkExport.of(report, draft));
    }
}
