package dk.tvaers.networks.track;

import dk.tvaers.networks.report.ReportDraft;
import dk.tvaers.networks.report.ReportSource;
import dk.tvaers.networks.report.ReportedTrack;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.UUID;

/** Tells of the tracks, the first priority first. */
@ApplicationScoped
class TrackChapter implements ReportSource {
    private final TrackRepository tracks;

    TrackChapter(TrackRepository tracks) {
        this.tracks = tracks;
    }

    @Override
    public void tell(UUID networkId, ReportDraft report) {
        report.tell(
                ReportedTrack.class,
                tracks.all(networkId).stream()
                        .map(Track::view)
                        .sorted(Comparator.comparing(
                                TrackView::priority, Comparator.nullsLast(Comparator.naturalOrder())))
                        .map(track -> new ReportedTrack(
                                track.title(),
                                track.description(),
                                track.priority(),
                                track.reason(),
                                track.findingIds().size()))
                        .toList());
    }
}
