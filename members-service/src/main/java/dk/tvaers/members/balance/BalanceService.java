package dk.tvaers.members.balance;

import dk.tvaers.access.NetworkAccess;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.members.candidate.Candidates;
import dk.tvaers.members.membership.Table;
import dk.tvaers.members.membership.TakingPart;
import dk.tvaers.members.person.Participant;
import dk.tvaers.members.person.Participants;
import dk.tvaers.members.perspective.PerspectiveService;
import dk.tvaers.members.projection.KnownNetworks;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.security.CurrentUser;
import dk.tvaers.web.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gathers who takes part and what was expected, and lets {@link Compositions} count. */
@ApplicationScoped
class BalanceService {
    private final KnownNetworks networks;
    private final NetworkAccess access;
    private final Table table;
    private final Participants people;
    private final PerspectiveService perspectives;
    private final Candidates candidates;
    private final CurrentUser user;
    private final Clock clock;

    BalanceService(
            KnownNetworks networks,
            NetworkAccess access,
            Table table,
            Participants people,
            PerspectiveService perspectives,
            Candidates candidates,
            CurrentUser user,
            Clock clock) {
        this.networks = networks;
        this.access = access;
        this.table = table;
        this.people = people;
        this.perspectives = perspectives;
        this.candidates = candidates;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    BalanceView of(UUID networkId, @Nullable Phase phase) {
        Expectation against = expectation(networkId);
        access.requireParticipation(networkId);
        List<Seat> all = seats(networkId);
        List<BalanceView.PhaseGap> phases = Arrays.stream(Phase.values())
                .map(each -> BalanceView.PhaseGap.of(each, Compositions.of(in(each, all), against)))
                .toList();
        return new BalanceView(networkId, phase, now(), Compositions.of(in(phase, all), against), phases);
    }

    @Transactional
    WhatIfView ifJoined(UUID networkId, @Nullable Phase phase, UUID personId, @Nullable String perspective) {
        Expectation against = expectation(networkId);
        access.requireRole(networkId, NetworkRole.NETWORK_LEAD);
        if (!user.hasRole(Roles.SECRETARIAT) && !candidates.isFindable(personId)) {
            throw Problems.unprocessable("/personId", "not-a-candidate");
        }
        Participant person = people.require(personId);
        if (table.takingPart(networkId).stream()
                .anyMatch(each -> each.personId().equals(personId))) {
            throw Problems.refused("already-a-member");
        }
        List<Seat> seats = in(phase, seats(networkId));
        List<Seat> joined = new ArrayList<>(seats);
        joined.add(seat(person, perspective));
        return new WhatIfView(
                networkId, phase, now(), Compositions.of(seats, against), Compositions.of(joined, against));
    }

    private Expectation expectation(UUID networkId) {
        Set<String> expected = Set.copyOf(networks.expectedPerspectives(networkId));
        return new Expectation(expected, perspectives.voices(), candidates.count(networkId, expected));
    }

    private static List<Seat> in(@Nullable Phase phase, List<Seat> seats) {
        return seats.stream()
                .filter(seat -> phase == null || seat.phases().contains(phase))
                .toList();
    }

    private List<Seat> seats(UUID networkId) {
        List<TakingPart> present = table.takingPart(networkId);
        List<UUID> ids = present.stream().map(TakingPart::personId).toList();
        Map<UUID, Set<String>> carried = people.perspectivesOf(ids);
        Set<UUID> firstTimers = table.firstTimers(ids);
        return present.stream()
                .map(each -> new Seat(
                        each.perspective(),
                        carried.getOrDefault(each.personId(), Set.of()),
                        each.phases(),
                        each.recruitment(),
                        firstTimers.contains(each.personId())))
                .toList();
    }

    private Seat seat(Participant person, @Nullable String perspective) {
        String brought = perspective == null ? person.mainPerspective() : perspective;
        if (!person.perspectives().contains(brought)) {
            throw Problems.unprocessable("/perspective", "perspective-not-carried");
        }
        boolean firstTime = !table.everJoined(person.personId());
        return new Seat(
                brought, Set.copyOf(person.perspectives()), EnumSet.allOf(Phase.class), Recruitment.INVITED, firstTime);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
