package dk.tvaers.citizeninput.receipt;

import dk.tvaers.citizeninput.answer.AnswerService;
import dk.tvaers.citizeninput.attachment.AttachmentService;
import dk.tvaers.citizeninput.input.Input;
import dk.tvaers.citizeninput.projection.KnownNetworks;
import dk.tvaers.citizeninput.projection.NetworkSummary;
import dk.tvaers.citizeninput.supplement.SupplementService;
import dk.tvaers.citizeninput.timeline.Happening;
import dk.tvaers.citizeninput.timeline.Timeline;
import dk.tvaers.citizeninput.timeline.TimelineEntry;
import dk.tvaers.citizeninput.wording.HappeningWording;
import dk.tvaers.citizeninput.wording.MaskedNotice;
import dk.tvaers.citizeninput.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what a contributor is told, in plain words. */
@ApplicationScoped
public class StatusWriter {
    private final AnswerService answers;
    private final KnownNetworks networks;
    private final SupplementService supplements;
    private final AttachmentService attachments;
    private final Timeline timeline;
    private final HappeningWording happenings;
    private final Wording wording;
    private final MaskedNotice masked;

    StatusWriter(
            AnswerService answers,
            KnownNetworks networks,
            SupplementService supplements,
            AttachmentService attachments,
            Timeline timeline,
            HappeningWording happenings,
            Wording wording,
            MaskedNotice masked) {
        this.answers = answers;
        this.networks = networks;
        this.supplements = supplements;
        this.attachments = attachments;
        this.timeline = timeline;
        this.happenings = happenings;
        this.wording = wording;
        this.masked = masked;
    }

    /** In the caller's language. */
    public StatusView write(Input input) {
        var happened = timeline.of(input.id());
        var shown = networks.summaries(input.networkIds());
        return new StatusView(
                input.id(),
                input.state(),
                input.receivedAt(),
                input.title(),
                input.text(),
                input.screeningReason(),
                answers.latest(input.id()).orElse(null),
                input.consents().uses(),
                shown,
                supplements.of(input.id()),
                attachments.of(input.id()),
                entries(input, happened, titles(shown)),
                masked.text());
    }

    private static Map<UUID, String> titles(List<NetworkSummary> networks) {
        return networks.stream().collect(Collectors.toMap(NetworkSummary::id, NetworkSummary::title));
    }

    private List<StatusView.Entry> entries(Input input, List<TimelineEntry> happened, Map<UUID, String> titles) {
        var received =
                new StatusView.Entry(input.receivedAt(), Happening.RECEIVED, wording.text("timeline.RECEIVED"), null);
        Function<TimelineEntry, StatusView.Entry> told =
                entry -> new StatusView.Entry(entry.at(), entry.what(), message(entry, titles), entry.networkId());
        return Stream.concat(Stream.of(received), happened.stream().map(told)).toList();
    }

    private String message(TimelineEntry entry, Map<UUID, String> titles) {
        var title = entry.networkId() == null ? null : titles.get(entry.networkId());
        return happenings.text(entry, title, wording.language());
    }
}
