package dk.tvaers.portal.home;

import dk.tvaers.portal.remote.Network;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds networks by words of their titles. */
public final class Search {
    private static final Locale DANISH = Locale.of("da");

    private Search() {}

    /** Those whose title holds every word; running ones first, and the newest of them. */
    public static List<Network> among(List<Network> networks, String sought) {
        var words = words(sought);
        return networks.stream()
                .filter(network -> words.stream().allMatch(network.title().toLowerCase(DANISH)::contains))
                .sorted(Comparator.comparing(Network::isClosed))
                .toList();
    }

    private static List<String> words(String sought) {
        return sought == null
                ? List.of()
                : Stream.of(sought.toLowerCase(DANISH).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
