package dk.tvaers.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.local.TestUsers;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * No answer gives a person's name, address or phone number to somebody who may not see it: every operation of the served document is called by every
 * user and by somebody without a login. A service extends this and writes down who sees whom where; an operation that is not written down
 * shows nobody to anybody, and one that is does show somebody, so that the list stays true. What people see of themselves does not count.
 */
public abstract class NamesTest {
    private static final String ANYONE = "anyone";
    private static final int FIRST_ERROR = 300;

    /** Those who may least come first: what the others change they shall find as it was made. */
    private static final List<String> CALLERS = List.of(
            ANYONE,
            Tokens.PORTAL,
            "outsider",
            "staff",
            "analyst",
            "operator",
            "administrator",
            "moderator",
            "forum",
            "phasemember",
            "receiver",
            "member",
            "codriver",
            "linemanager",
            "referencelead",
            "lead",
            "secretariat");

    private final String path;
    private final Map<String, List<String>> own = new HashMap<>();
    private final Map<String, Set<String>> seen = new TreeMap<>();

    /** @param path where the service serves its document, for example {@code /networks/openapi} */
    protected NamesTest(String path) {
        this.path = path;
    }

    /**
     * Feature by feature, by operationId, on things that are made anew whenever one is asked, where people with {@link #marks()} take part. What a
     * later one names takes the place of what an earlier one does.
     */
    protected abstract List<Supplier<Map<String, Attempt>>> features();

    /** A line for each operation that shows names: {@code operation | users | why they may}. */
    protected abstract String shown();

    /** What the names, addresses and phone numbers of the people in the test hold, and nothing else does. */
    protected abstract List<String> marks();

    /** The caller's own name and address. */
    protected List<String> own(String user) {
        return List.of();
    }

    @Test
    void nobodySeesANameWhoMayNot() {
        CALLERS.forEach(caller -> own.put(caller, ownOf(caller)));
        var attempts = new TreeMap<String, Attempt>();
        var featureOf = new TreeMap<String, Supplier<Map<String, Attempt>>>();
        for (var feature : features()) {
            var made = feature.get();
            attempts.putAll(made);
            made.keySet().forEach(operation -> featureOf.put(operation, feature));
        }

        // What is taken away by one operation can be read before.
        var reads = OpenApi.reads(path);
        reads.forEach(operation -> isDone(operation, attempts.get(operation)));
        featureOf.keySet().removeAll(reads);
        featureOf.keySet().stream()
                .collect(Collectors.groupingBy(featureOf::get, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::change);

        assertEquals(lines(allowed()), lines(seen));
    }

    @Test
    void everyOperationIsTriedByEverybody() {
        var tried = new TreeSet<String>();
        features().forEach(feature -> tried.addAll(feature.get().keySet()));
        assertEquals(OpenApi.operations(path), tried);
        var everybody =
                Arrays.stream(TestUsers.values()).map(TestUsers::username).collect(Collectors.toSet());
        everybody.addAll(List.of(ANYONE, Tokens.PORTAL));
        assertEquals(new TreeSet<>(everybody), new TreeSet<>(CALLERS));
    }

    /** Each finds the things of its feature as they were made. */
    private void change(Supplier<Map<String, Attempt>> feature, List<String> operations) {
        var attempts = feature.get();
        for (var operation : operations) {
            if (isDone(operation, attempts.get(operation))) {
                attempts = feature.get();
            }
        }
    }

    /** Lets everybody try, notes who sees a name, and says whether it was done for somebody. */
    private boolean isDone(String operation, Attempt attempt) {
        var done = false;
        for (var caller : CALLERS) {
            var answer = attempt.call().apply(request(caller));
            if (shows(answer, own.get(caller))) {
                seen.computeIfAbsent(operation, _ -> new LinkedHashSet<>()).add(caller);
            }
            done |= answer.statusCode() < FIRST_ERROR;
        }
        return done;
    }

    private boolean shows(ApiAnswer answer, Collection<String> own) {
        var text = answer.headers() + "\n" + answer.body();
        for (var words : own) {
            text = text.replace(words, "");
        }
        return marks().stream().anyMatch(text::contains);
    }

    private List<String> ownOf(String caller) {
        return caller.equals(ANYONE) || caller.equals(Tokens.PORTAL) ? List.of() : own(caller);
    }

    private Map<String, Set<String>> allowed() {
        return shown().lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\\|"))
                .collect(Collectors.toMap(
                        cells -> cells[0].strip(),
                        cells -> Set.of(cells[1].strip().split("\\s+"))));
    }

    private static String lines(Map<String, Set<String>> byOperation) {
        return new TreeMap<>(byOperation)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + String.join(" ", new TreeSet<>(entry.getValue())))
                        .collect(Collectors.joining("\n"));
    }

    /** Of whatever version: who may change what is meant here, not who looked first. */
    private static ApiRequest request(String caller) {
        var request = ApiRequest.json().header("If-Match", "*");
        return caller.equals(ANYONE) ? request : request.token(Tokens.of(caller));
    }
}
