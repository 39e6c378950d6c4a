package dk.tvaers.members.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What the picture shows, and nothing else.
 *
 * @param groups departments by name, then those who belong to none
 * @param partial groups of fewer people than the smallest that may be shown are left out
 */
record PictureFacts(LocalDate asOf, List<Group> groups, List<MapNetwork> networks, Bridge bridge, boolean partial) {
    private static final List<String> COLOURS = List.of(
            "#3b7fc4", "#e0803c", "#3f9e6e", "#b9568a", "#7b6bc0", "#c49a22", "#2b9ea3", "#a65f3e", "#7d9433",
            "#5d7d9c");
    /** Those who belong to no department stand out. */
    private static final String OUTSIDE = "#d64550";

    /**
     * A department, or all who belong to none.
     *
     * @param name empty of those who belong to none
     * @param colour as in CSS
     * @param people by network
     * @param units whether somebody takes part, of each unit below it
     */
    record Group(String name, String colour, int[] people, List<Boolean> units) {
        boolean isOutside() {
            return name.isEmpty();
        }

        int networks() {
            return (int) Arrays.stream(people).filter(count -> count > 0).count();
        }
    }

    /** @param smallest people of one department in one network who may be shown; 1 shows all */
    static PictureFacts of(Snapshot whole, int smallest) {
        Snapshot map = whole.at(MapLevel.DEPARTMENT);
        Incidence shown = Incidence.of(map).without(smallest);
        Set<UUID> reached = MapFigures.withThoseAbove(
                whole,
                whole.seats().stream()
                        .map(Seat::unitId)
                        .filter(Objects::nonNull)
                        .toList());
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < map.units().size(); i++) {
            UUID id = map.units().get(i).id();
            // Which single unit takes part says more than which department does.
            List<Boolean> units = smallest > 1
                    ? List.of()
                    : whole.units().stream()
                            .filter(unit ->
                                    unit.department().equals(id) && !unit.id().equals(id))
                            .map(unit -> reached.contains(unit.id()))
                            .toList();
            String colour = COLOURS.get(i % COLOURS.size());
            groups.add(new Group(map.units().get(i).name(), colour, shown.people()[i], units));
        }
        if (Arrays.stream(shown.outside()).anyMatch(count -> count > 0)) {
            groups.add(new Group("", OUTSIDE, shown.outside(), List.of()));
        }
        return new PictureFacts(
                map.asOf(), groups, map.networks(), MapFigures.bridge(map.units(), shown), smallest > 1);
    }

    int peopleIn(int network) {
        return groups.stream().mapToInt(group -> group.people()[network]).sum();
    }

    /** Which groups have somebody in the network. */
    int[] present(int network) {
        return IntStream.range(0, groups.size())
                .filter(group -> groups.get(group).people()[network] > 0)
                .toArray();
    }

    long departments() {
        return groups.stream().filter(group -> !group.isOutside()).count();
    }
}
