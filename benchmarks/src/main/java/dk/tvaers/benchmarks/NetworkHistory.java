package dk.tvaers.benchmarks;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.Ids;
import dk.tvaers.events.members.HoursUsed;
import dk.tvaers.events.members.MemberJoined;
import dk.tvaers.events.members.UnitRecorded;
import dk.tvaers.events.networks.FindingRecorded;
import dk.tvaers.events.networks.HandoverAccepted;
import dk.tvaers.events.networks.HandoverImplemented;
import dk.tvaers.events.networks.HandoverOffered;
import dk.tvaers.events.networks.IdeaRaised;
import dk.tvaers.events.networks.NetworkStarted;
import dk.tvaers.events.networks.PhaseEntered;
import dk.tvaers.events.networks.RoundOpened;
import dk.tvaers.events.networks.ThemeDecided;
import dk.tvaers.events.networks.ThemeProposed;
import dk.tvaers.events.networks.TrackLaid;
import dk.tvaers.events.networks.TrialStarted;
import dk.tvaers.events.networks.UseReported;
import dk.tvaers.events.words.DecisionOutcome;
import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.PhaseHours;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.events.words.UnitLevel;
import dk.tvaers.events.words.UseAnswer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Two hundred networks of three hundred units in three years, from the proposal to what is still in use. */
final class NetworkHistory {
    private static final int DEPARTMENTS = 12;
    private static final int UNITS = 24;
    private static final int NETWORKS = 200;
    private static final int MEMBERS = 20;
    private static final int FINDINGS = 10;
    private static final int IDEAS = 6;
    private static final Duration PAST = Duration.ofDays(3 * 365);
    private static final List<String> TYPES = List.of("WELFARE", "LEARNING", "INNOVATION");
    private static final List<String> PERSPECTIVES = List.of("profession", "citizen", "relative", "association");

    private final EventWriter writer;
    private final Instant begin;
    private final List<UUID> units = new ArrayList<>();
    private final List<UUID> networks = new ArrayList<>();
    private Instant at;

    NetworkHistory(EventWriter writer, Instant now) {
        this.writer = writer;
        this.begin = now.minus(PAST);
        this.at = begin;
    }

    /** Tells it; returns the networks. */
    List<UUID> write() {
        for (var department = 0; department < DEPARTMENTS; department++) {
            var id = unit(null, UnitLevel.DEPARTMENT, "Afdeling " + department);
            for (var unit = 0; unit < UNITS; unit++) {
                units.add(unit(id, UnitLevel.UNIT, "Enhed " + department + "." + unit));
            }
        }
        for (var network = 0; network < NETWORKS; network++) {
            at = begin.plus(PAST.multipliedBy(network).dividedBy(2L * NETWORKS));
            network(network);
        }
        writer.flush();
        return networks;
    }

    private UUID unit(UUID department, UnitLevel level, String name) {
        var id = Ids.next();
        tell(new UnitRecorded(
                id, department, department == null ? id : department, level, name, day().minusYears(1), null));
        return id;
    }

    private void network(int number) {
        var round = Ids.next();
        var theme = Ids.next();
        var network = Ids.next();
        networks.add(network);
        tell(new RoundOpened(round, YearMonth.from(day()).toString(), day(), YearMonth.from(day())));
        var type = TYPES.get(number % TYPES.size());
        tell(new ThemeProposed(theme, round, type, PERSPECTIVES, List.of()));
        later(20);
        tell(new ThemeDecided(theme, Ids.next(), round, DecisionOutcome.APPROVED, null, null));
        tell(new NetworkStarted(network, theme, type, "Netværk " + number, PERSPECTIVES));
        members(network, number);
        var phases = Phase.values();
        for (var phase = 0; phase < phases.length - number % 4; phase++) {
            later(30);
            tell(new PhaseEntered(
                    network, phases[phase], phase == 0 ? null : phases[phase - 1], Direction.FORWARD, false));
        }
        course(network, number);
    }

    private void members(UUID network, int number) {
        for (var member = 0; member < MEMBERS; member++) {
            var perspective = PERSPECTIVES.get(member % PERSPECTIVES.size());
            var unit = member % PERSPECTIVES.size() == 0 ? units.get((number * MEMBERS + member) % units.size()) : null;
            var membership = Ids.next();
            tell(new MemberJoined(
                    network,
                    membership,
                    Ids.next(),
                    unit == null ? PersonKind.CITIZEN : PersonKind.EMPLOYEE,
                    unit,
                    null,
                    perspective,
                    true,
                    Recruitment.OPEN));
            tell(new HoursUsed(
                    network,
                    membership,
                    unit,
                    null,
                    List.of(new PhaseHours(Phase.DISCOVERY, BigDecimal.valueOf(member)))));
        }
    }

    private void course(UUID network, int number) {
        for (var finding = 0; finding < FINDINGS; finding++) {
            tell(new FindingRecorded(network, Ids.next(), finding % 2 == 0));
        }
        tell(new TrackLaid(network, Ids.next(), FINDINGS, 0, 1));
        for (var idea = 0; idea < IDEAS; idea++) {
            tell(new IdeaRaised(network, Ids.next(), List.of()));
        }
        var receiver = units.get(number);
        tell(new TrialStarted(network, Ids.next(), null, List.of(receiver), day(), day().plusDays(60)));
        var handover = Ids.next();
        later(60);
        tell(new HandoverOffered(network, handover, null, null, receiver, null, day().plusDays(30)));
        tell(new HandoverAccepted(network, handover, receiver));
        tell(new HandoverImplemented(network, handover, receiver, day()));
        later(95);
        tell(new UseReported(network, handover, receiver, 3, UseAnswer.IN_USE));
    }

    private void tell(DomainEvent event) {
        writer.write(event, at);
    }

    private void later(int days) {
        at = at.plus(Duration.ofDays(days));
    }

    private LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
