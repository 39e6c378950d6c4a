package dk.tvaers.reporting.network;

import dk.tvaers.pictures.Picture;
import dk.tvaers.reporting.course.Chosen;
import dk.tvaers.reporting.course.Courses;
import dk.tvaers.reporting.model.Place;
import dk.tvaers.reporting.model.ReadModel;
import dk.tvaers.reporting.network.NetworkFacts.Started;
import dk.tvaers.reporting.network.NetworkRepository.ListedNetwork;
import dk.tvaers.reporting.picture.PictureTexts;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the facts of one moment and makes the answers of them. */
@ApplicationScoped
class NetworkService {
    private final ReadModel model;
    private final NetworkRepository networks;
    private final InputRepository inputs;
    private final ContributionRepository contributions;
    private final Courses courses;
    private final Clock clock;

    NetworkService(
            ReadModel model,
            NetworkRepository networks,
            InputRepository inputs,
            ContributionRepository contributions,
            Courses courses,
            Clock clock) {
        this.model = model;
        this.networks = networks;
        this.inputs = inputs;
        this.contributions = contributions;
        this.courses = courses;
        this.clock = clock;
    }

    @Transactional
    Page<NetworkView> newest(PageRequest page) {
        var now = now();
        var after = Place.of(page, now);
        model.open();
        return Page.of(
                        networks.newest(now, after, page.fetch()),
                        page,
                        row -> row.place().cursor())
                .map(ListedNetwork::view);
    }

    /**
     * The report of a network.
     *
     * @param asked the moment it is made for; now without it
     */
    @Transactional
    NetworkReport report(UUID networkId, @Nullable Instant asked) {
        var facts = facts(networkId, asked);
        return NetworkFigures.report(facts.facts(), facts.asOf());
    }

    /** Whether anything was told of it. */
    @Transactional
    boolean isKnown(UUID networkId) {
        model.open();
        return networks.started(networkId).isPresent();
    }

    /** A picture of that report. */
    @Transactional
    Picture picture(UUID networkId, @Nullable Instant asked, NetworkPicture picture, PictureTexts texts) {
        var facts = facts(networkId, asked);
        var report = NetworkFigures.report(facts.facts(), facts.asOf());
        var responses = ResponseCurve.of(facts.facts().inputs(), facts.asOf());
        return new NetworkPictures(report, responses, texts).of(picture);
    }

    private record FactsAsOf(NetworkFacts facts, Instant asOf) {}

    private FactsAsOf facts(UUID networkId, @Nullable Instant asked) {
        var now = now();
        var asOf = asked == null ? now : asked.truncatedTo(ChronoUnit.MICROS);
        model.open();
        var started = networks.started(networkId).orElseThrow(Problems::notFound);
        if (asOf.isAfter(now)) {
            throw Problems.invalid("/asOf", "as-of-future");
        }
        if (asOf.isBefore(started.startedAt())) {
            throw Problems.invalid("/asOf", "as-of-before-start");
        }
        return new FactsAsOf(facts(started, asOf), asOf);
    }

    @Transactional
    Page<InputView> inputs(UUID networkId, PageRequest page) {
        var now = now();
        var after = Place.of(page, now);
        model.open();
        networks.started(networkId).orElseThrow(Problems::notFound);
        var lives = Page.of(
                inputs.newest(networkId, now, after, page.fetch()),
                page,
                life -> new Place(life.receivedAt(), life.inputId()).cursor());
        var ids = lives.items().stream().map(InputLife::inputId).toList();
        var citations = inputs.citations(networkId, ids, now);
        return lives.map(life -> InputView.of(life, citations.getOrDefault(life.inputId(), List.of())));
    }

    private NetworkFacts facts(Started started, Instant asOf) {
        var id = started.networkId();
        return new NetworkFacts(
                started,
                networks.phase(id, asOf),
                networks.expectedPerspectives(id),
                networks.members(id, asOf),
                inputs.standings(id, asOf),
                inputs.cited(id, asOf),
                networks.findings(id, asOf),
                networks.icebergNodes(id, asOf),
                contributions.of(id, asOf),
                courses.figures(new Chosen(List.of(started.themeId()), List.of(id), asOf)));
    }

    /** As fine as the database keeps it, so that a moment that was answered can be asked for again. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
