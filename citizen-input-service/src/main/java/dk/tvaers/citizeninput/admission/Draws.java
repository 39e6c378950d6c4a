package dk.tvaers.citizeninput.admission;

import dk.tvaers.citizeninput.call.CallService;
import dk.tvaers.citizeninput.lottery.Drawn;
import dk.tvaers.citizeninput.lottery.Group;
import dk.tvaers.citizeninput.lottery.Lottery;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.web.audit.AuditLog;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Draws once for each call, and publishes what is needed to repeat it. */
@ApplicationScoped
class Draws {
    private final AdmissionRepository admissions;
    private final CallService calls;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    Draws(AdmissionRepository admissions, CallService calls, AuditLog audit, CurrentUser user, Clock clock) {
        this.admissions = admissions;
        this.calls = calls;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    DrawView draw(UUID callId, DrawRequest request) {
        Admissions.requireRecruiting(
                calls.requireMayManage(callId).recruitment(), Recruitment.LOTTERY, "call-not-drawn-by-lot");
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!admissions.claim(callId, request, now, user.requireLoginId())) {
            throw Problems.refused(admissions.drawn(callId).isPresent() ? "drawn-already" : "no-volunteers");
        }
        var volunteers = admissions.volunteers(callId);
        var drawn = Lottery.draw(request.seed(), request.seats(), groups(volunteers, weights(request)));
        var numbers = new HashSet<Integer>();
        for (Drawn group : drawn) {
            admissions.keep(callId, group);
            numbers.addAll(group.numbers());
        }
        volunteers.forEach(volunteer -> volunteer.draw(numbers.contains(volunteer.number())));
        audit.record("draw", "call", callId);
        return published(callId);
    }

    /** 404 before the draw. */
    @Transactional
    DrawView published(UUID callId) {
        var draw = admissions.drawn(callId).orElseThrow(Problems::notFound);
        return new DrawView(
                callId,
                Lottery.ALGORITHM,
                (String) draw[0],
                ((Number) draw[1]).intValue(),
                (Instant) draw[2],
                admissions.groups(callId),
                admissions.volunteers(callId).stream()
                        .filter(Admission::drawn)
                        .map(Admission::number)
                        .toList());
    }

    /** The volunteers' numbers in each group, for whoever checks the draw. */
    @Transactional
    List<GroupNumbers> numbers(UUID callId) {
        calls.requireMayManage(callId);
        return groups(admissions.volunteers(callId), Map.of()).stream()
                .map(group -> new GroupNumbers(group.name(), group.numbers()))
                .toList();
    }

    private static Map<String, Long> weights(DrawRequest request) {
        var weights = new HashMap<String, Long>();
        if (request.weights() != null) {
            request.weights().forEach(weight -> weights.put(weight.group(), weight.weight()));
        }
        return weights;
    }

    /** By name. @param weights when none are given, a group weighs as much as it has volunteers */
    private static List<Group> groups(List<Admission> volunteers, Map<String, Long> weights) {
        var numbers = volunteers.stream()
                .collect(Collectors.groupingBy(
                        Admission::group, TreeMap::new, Collectors.mapping(Admission::number, Collectors.toList())));
        return numbers.entrySet().stream()
                .map(entry -> new Group(
                        entry.getKey(),
                        weights.isEmpty() ? entry.getValue().size() : weights.getOrDefault(entry.getKey(), 0L),
                        entry.getValue()))
                .toList();
    }
}
