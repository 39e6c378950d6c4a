package dk.tvaers.networks.stand;

import dk.tvaers.networks.report.ReportDraft;
import dk.tvaers.networks.report.ReportSource;
import dk.tvaers.networks.report.ReportedStand;
import dk.tvaers.web.calendar.MunicipalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** Tells where the network stands on evaluation and spread: the latest about each counts. */
@ApplicationScoped
class StandChapter implements ReportSource {
    private final StandRepository stands;
    private final MunicipalCalendar calendar;

    StandChapter(StandRepository stands, MunicipalCalendar calendar) {
        this.stands = stands;
        this.calendar = calendar;
    }

    @Override
    public void tell(UUID networkId, ReportDraft report) {
        Map<StandAbout, StandView> latest = new EnumMap<>(StandAbout.class);
        stands.all(networkId).stream().map(Stand::view).forEach(stand -> latest.put(stand.about(), stand));
        report.tell(
                ReportedStand.class,
                latest.values().stream()
                        .map(stand -> new ReportedStand(
                                stand.about().name(),
                                stand.planned(),
                                stand.because(),
                                calendar.dayOf(stand.takenAt())))
                        .toList());
    }
}
