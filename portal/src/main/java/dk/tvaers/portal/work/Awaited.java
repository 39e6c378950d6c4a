package dk.tvaers.portal.work;

import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.StaffNetworks;
import dk.tvaers.portal.remote.WaitingHandover;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Handovers that wait for the same thing. */
public record Awaited(String what, List<WaitingHandover> handovers) {
    private static final List<String> COURSE = List.of("ANSWER", "IMPLEMENTATION", "EVALUATION", "USE");
    private static final int PAGE = 100;

    /** In the order in which a handover waits for them, each as it came; what the portal does not know yet is last. */
    static List<Awaited> grouped(List<WaitingHandover> all) {
        var byWhat = all.stream().collect(Collectors.groupingBy(WaitingHandover::waitsFor));
        return Stream.concat(COURSE.stream(), byWhat.keySet().stream().sorted())
                .distinct()
                .filter(byWhat::containsKey)
                .map(what -> new Awaited(what, byWhat.get(what)))
                .toList();
    }

    /** What waits for whoever is logged in, late ones first. */
    static Items<WaitingHandover> all(StaffNetworks networks) {
        return Items.all(cursor -> networks.listMyHandovers(cursor, PAGE));
    }

    /** Whether it is the one thing to do first. */
    public boolean isAnswer() {
        return COURSE.getFirst().equals(what);
    }
}
