package dk.tvaers.citizeninput.message;

import dk.tvaers.citizeninput.input.Input;
import dk.tvaers.citizeninput.projection.KnownNetworks;
import dk.tvaers.citizeninput.projection.NetworkSummary;
import dk.tvaers.citizeninput.timeline.Timeline;
import dk.tvaers.citizeninput.timeline.TimelineEntry;
import dk.tvaers.citizeninput.wording.HappeningWording;
import dk.tvaers.mail.Letter;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.problem.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes letters in the language of their readers. They hold no word of the input and no receipt code, for they travel in the open. */
@ApplicationScoped
class LetterWriter {
    private final Timeline timeline;
    private final KnownNetworks networks;
    private final HappeningWording happenings;
    private final Messages messages;
    private final MunicipalCalendar calendar;
    private final String municipality;
    private final Optional<String> receiptPage;

    LetterWriter(
            Timeline timeline,
            KnownNetworks networks,
            HappeningWording happenings,
            Messages messages,
            MunicipalCalendar calendar,
            @ConfigProperty(name = "tvaers.mail.sender") String municipality,
            @ConfigProperty(name = "tvaers.mail.receipt-page") Optional<String> receiptPage) {
        this.timeline = timeline;
        this.networks = networks;
        this.happenings = happenings;
        this.messages = messages;
        this.calendar = calendar;
        this.municipality = municipality;
        this.receiptPage = receiptPage;
    }

    /** The same words in every attempt, as long as the network is called the same. */
    Letter write(UUID mailId, Input input, List<Long> entryIds, Locale language) {
        var titles = networks.summaries(input.networkIds()).stream()
                .collect(Collectors.toMap(NetworkSummary::id, NetworkSummary::title));
        var news = timeline.of(input.id()).stream()
                .filter(entry -> entryIds.contains(entry.id()))
                .map(entry -> line(entry, titles, language))
                .collect(Collectors.joining("\n"));
        var words = Map.of(
                "municipality",
                municipality,
                "received",
                day(input.receivedAt(), language),
                "news",
                news,
                "where",
                receiptPage
                        .map(page -> messages.text("mail.where-on", language, Map.of("page", page)))
                        .orElseGet(() -> messages.text("mail.where", language, Map.of())));
        return new Letter(
                mailId.toString(),
                messages.text("mail.subject", language, words),
                messages.text("mail.text", language, words));
    }

    private String line(TimelineEntry entry, Map<UUID, String> titles, Locale language) {
        var title = entry.networkId() == null ? null : titles.get(entry.networkId());
        return "- " + day(entry.at(), language) + ": " + happenings.text(entry, title, language);
    }

    private String day(Instant at, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(at.atZone(calendar.zone()));
    }
}
