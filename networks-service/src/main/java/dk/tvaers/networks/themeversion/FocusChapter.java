package dk.tvaers.networks.themeversion;

import dk.tvaers.networks.report.ReportDraft;
import dk.tvaers.networks.report.ReportSource;
import dk.tvaers.networks.report.ReportedFocus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells what the network made of its theme. */
@ApplicationScoped
class FocusChapter implements ReportSource {
    private final ThemeVersionRepository versions;

    FocusChapter(ThemeVersionRepository versions) {
        this.versions = versions;
    }

    @Override
    public void tell(UUID networkId, ReportDraft report) {
        report.tell(
                ReportedFocus.class,
                versions.latest(networkId, Stage.FOCUS).stream()
                        .map(ThemeVersion::view)
                        .map(version -> new ReportedFocus(version.focus(), version.potentials()))
                        .toList());
    }
}
