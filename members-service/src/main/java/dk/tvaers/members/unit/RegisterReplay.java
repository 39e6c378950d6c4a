package dk.tvaers.members.unit;

import dk.tvaers.events.Ids;
import dk.tvaers.events.words.UnitLevel;
import dk.tvaers.members.timeline.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/**
 * The history of a register as if each of its changes had been a file on its day: the same rules place and refuse a unit, and the same
 * register gives the same history every time. Days to come are left to come.
 */
final class RegisterReplay {
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<UUID, UnitState> states = new LinkedHashMap<>();
    private final Map<UUID, Timeline<UnitFacts>> histories = new HashMap<>();
    private final Set<RegisterProblem> problems = new LinkedHashSet<>();
    private final RegisterDay days;

    private RegisterReplay(List<RegisterUnit> register) {
        this.days = new RegisterDay(register, problems::add);
    }

    static RegisterReplay of(List<RegisterUnit> register, Collection<UnitState> stored, LocalDate today) {
        RegisterReplay replay = new RegisterReplay(register);
        stored.forEach(state -> replay.ids.put(state.number(), state.id()));
        Set<LocalDate> turns = new TreeSet<>();
        for (RegisterUnit unit : register) {
            for (RegisterUnit.Validity validity : unit.validities()) {
                turns.add(validity.from());
                if (validity.to() != null) {
                    turns.add(validity.to().plusDays(1));
                }
            }
        }
        turns.stream().filter(day -> !day.isAfter(today)).forEach(replay::turn);
        replay.end();
        return replay;
    }

    private void turn(LocalDate day) {
        UnitFile file = days.on(day);
        ImportPlan plan = ImportPlan.of(states.values(), file, number -> ids.computeIfAbsent(number, _ -> Ids.next()));
        plan.problems().forEach(problem -> problems.add(days.problem(problem)));
        plan.created().forEach(state -> states.put(state.id(), state));
        plan.changed().forEach(state -> states.put(state.id(), state));
        // What cannot be used on a day is as it was.
        Set<String> there = days.there(day);
        for (UnitState state : states.values()) {
            Timeline<UnitFacts> known = histories.getOrDefault(state.id(), Timeline.empty());
            histories.put(
                    state.id(),
                    there.contains(state.number())
                            ? known.from(day, null, UnitFacts.of(state))
                            : known.until(day.minusDays(1)));
        }
    }

    /** The last day of each, also one to come. */
    private void end() {
        states.replaceAll((id, state) -> {
            LocalDate last = days.lastDayOf(state.number());
            if (last != null) {
                histories.computeIfPresent(id, (_, known) -> known.until(last));
            }
            Timeline<UnitFacts> history = histories.get(id);
            return new UnitState(
                    id,
                    state.number(),
                    state.name(),
                    state.parentId(),
                    state.departmentId(),
                    state.level(),
                    history.spans().getFirst().from(),
                    history.spans().getLast().to());
        });
    }

    Timeline<UnitFacts> history(UUID unit) {
        return histories.get(unit);
    }

    /** Of the units that could be placed, by the register's own ids. */
    Map<UUID, UUID> ids() {
        Map<UUID, UUID> placed = new HashMap<>();
        days.numbers().forEach((theirs, number) -> {
            UUID ours = ids.get(number);
            if (ours != null && states.containsKey(ours)) {
                placed.put(theirs, ours);
            }
        });
        return placed;
    }

    List<RegisterProblem> problems() {
        return List.copyOf(problems);
    }

    /** What differs from what is stored, now or on any day before. */
    ImportPlan plan(Map<UUID, UnitState> before, Function<UUID, Timeline<UnitFacts>> known) {
        List<UnitState> created = new ArrayList<>();
        List<UnitState> changed = new ArrayList<>();
        int unchanged = 0;
        for (UnitState state : states.values()) {
            UnitState stored = before.get(state.id());
            if (stored == null) {
                created.add(state);
            } else if (!stored.equals(state) || !known.apply(state.id()).equals(history(state.id()))) {
                changed.add(state);
            } else {
                unchanged++;
            }
        }
        return new ImportPlan(created, changed, unchanged, List.of());
    }

    /** The level of a unit by how far it stands from the top. */
    static UnitLevel level(int depth) {
        return switch (depth) {
            case 0 -> UnitLevel.MUNICIPALITY;
            case 1 -> UnitLevel.DEPARTMENT;
            default -> UnitLevel.UNIT;
        };
    }
}
