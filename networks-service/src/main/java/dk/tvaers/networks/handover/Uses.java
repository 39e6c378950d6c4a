package dk.tvaers.networks.handover;

import dk.tvaers.events.words.UseAnswer;
import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks whether solutions are still in use, and takes the answers. */
@ApplicationScoped
class Uses {
    /** Nobody is asked for longer than this after the last question was due. */
    private static final int PATIENCE_MONTHS = 12;

    private final HandoverRepository handovers;
    private final UseReportRepository reports;
    private final HandoverEvents events;
    private final Receivers receivers;
    private final MunicipalCalendar calendar;
    private final List<Integer> asked;

    Uses(
            HandoverRepository handovers,
            UseReportRepository reports,
            HandoverEvents events,
            Receivers receivers,
            MunicipalCalendar calendar,
            @ConfigProperty(name = "tvaers.handover.use-asked-after-months", defaultValue = "3,6,12")
                    List<Integer> asked) {
        this.handovers = handovers;
        this.reports = reports;
        this.events = events;
        this.receivers = receivers;
        this.calendar = calendar;
        this.asked = List.copyOf(asked);
    }

    /** Locks the handover, so that the same question is answered once. */
    @Transactional
    UseView report(UUID networkId, UUID handoverId, UseRequest request) {
        Handover handover = handovers.locked(networkId, handoverId).orElseThrow(Problems::notFound);
        receivers.requireFollows(handover);
        if (!handover.state().isInUse()) {
            throw Problems.refused("handover-not-implemented");
        }
        requireAsked(handover.implementedOn(), request.months());
        requireUnanswered(handoverId, request.months());
        UseReport report = new UseReport(handoverId, request, calendar.today());
        reports.persist(report);
        events.used(handover, report);
        return report.view();
    }

    /** The answers until now, by months. */
    @Transactional
    List<UseView> list(UUID networkId, UUID handoverId) {
        handovers.of(networkId, handoverId).orElseThrow(Problems::notFound);
        return reports.of(handoverId).stream().map(UseReport::view).toList();
    }

    /** The open questions of one handover, in months. */
    record Open(Handover handover, List<Integer> months) {}

    /** What is to be asked by the day, in all networks. */
    List<Open> open(LocalDate day) {
        return open(handovers.implemented(askedSince(day), day), day);
    }

    /** What is to be asked of these by the day; of those that are not in use, or were implemented too long ago, nothing. */
    List<Open> open(List<Handover> some, LocalDate day) {
        var since = askedSince(day);
        var inTime = some.stream()
                .filter(each -> each.state().isInUse() && !each.implementedOn().isBefore(since))
                .map(Handover::id)
                .collect(Collectors.toSet());
        var answers = answers(inTime);
        return some.stream()
                .map(each -> new Open(each, inTime.contains(each.id()) ? questions(each, answers, day) : List.of()))
                .toList();
    }

    /** What was implemented before is not asked about any more. */
    LocalDate askedSince(LocalDate day) {
        int last = asked.stream().mapToInt(Integer::intValue).max().orElse(0);
        return day.minusMonths(last + PATIENCE_MONTHS);
    }

    private Map<UUID, Map<Integer, UseAnswer>> answers(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return reports.of(ids).stream()
                .collect(Collectors.groupingBy(
                        UseReport::handoverId, Collectors.toMap(UseReport::months, UseReport::answer)));
    }

    private List<Integer> questions(Handover handover, Map<UUID, Map<Integer, UseAnswer>> answers, LocalDate day) {
        return UseFollowUps.due(handover.implementedOn(), asked, answers.getOrDefault(handover.id(), Map.of()), day);
    }

    private void requireAsked(LocalDate implementedOn, int months) {
        if (!asked.contains(months)) {
            throw Problems.invalid("/months", "use-not-asked", asked.toString());
        }
        LocalDate dueOn = UseFollowUps.dueOn(implementedOn, months);
        if (dueOn.isAfter(calendar.today())) {
            throw Problems.refused(List.of(Violation.of("/months", "use-too-early", dueOn.toString())));
        }
    }

    private void requireUnanswered(UUID handoverId, int months) {
        if (reports.of(handoverId).stream().anyMatch(report -> report.months() == months)) {
            throw Problems.refused(List.of(Violation.of("/months", "use-reported")));
        }
    }
}
