package dk.tvaers.networks.network;

import dk.tvaers.events.words.Direction;
import dk.tvaers.networks.report.ReportDraft;
import dk.tvaers.networks.report.ReportSource;
import dk.tvaers.networks.report.ReportedNetwork;
import dk.tvaers.networks.report.ReportedStep;
import dk.tvaers.networks.report.ReportedTheme;
import dk.tvaers.networks.theme.Themes;
import dk.tvaers.web.calendar.MunicipalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells of the network itself, its theme and its course. */
@ApplicationScoped
class NetworkChapter implements ReportSource {
    private final NetworkRepository networks;
    private final PhaseEntryRepository entries;
    private final ClosingRepository closings;
    private final Themes themes;
    private final MunicipalCalendar calendar;

    NetworkChapter(
            NetworkRepository networks,
            PhaseEntryRepository entries,
            ClosingRepository closings,
            Themes themes,
            MunicipalCalendar calendar) {
        this.networks = networks;
        this.entries = entries;
        this.closings = closings;
        this.themes = themes;
        this.calendar = calendar;
    }

    @Override
    public void tell(UUID networkId, ReportDraft report) {
        NetworkView network = networks.findById(networkId).view();
        report.tell(ReportedNetwork.class, List.of(reported(network)));
        report.tell(ReportedTheme.class, List.of(themes.reported(network.themeId())));
        Stream<ReportedStep> steps = entries.all(networkId).stream().map(entry -> step(entry.view()));
        Stream<ReportedStep> end = closings.findByIdOptional(networkId).stream().map(closing -> end(closing.view()));
        report.tell(ReportedStep.class, Stream.concat(steps, end).toList());
    }

    private ReportedNetwork reported(NetworkView network) {
        return new ReportedNetwork(
                network.id(),
                network.title(),
                network.type(),
                network.phase(),
                calendar.dayOf(network.startedAt()),
                network.closedAt() == null ? null : calendar.dayOf(network.closedAt()),
                network.expectedPerspectives(),
                network.parentId() == null
                        ? null
                        : networks.findById(network.parentId()).view().title(),
                networks.children(network.id()).stream()
                        .map(child -> child.view().title())
                        .toList());
    }

    private ReportedStep step(PhaseEntryView entry) {
        return new ReportedStep(
                entry.phase(),
                entry.direction(),
                calendar.dayOf(entry.enteredAt()),
                entry.overridden(),
                entry.missing() == null ? List.of() : entry.missing(),
                entry.reason());
    }

    private ReportedStep end(ClosingView closing) {
        return new ReportedStep(
                null,
                Direction.FORWARD,
                calendar.dayOf(closing.closedAt()),
                closing.overridden(),
                closing.missing() == null ? List.of() : closing.missing(),
                closing.reason());
    }
}
