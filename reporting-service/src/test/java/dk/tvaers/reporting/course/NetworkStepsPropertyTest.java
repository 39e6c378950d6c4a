package dk.tvaers.reporting.course;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.reporting.rebuild.EmptyModel;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What is kept of networks says what their facts say, of any moment, in whatever order and batches they came. */
class NetworkStepsPropertyTest {
    private static final Instant START = Instant.parse("2025-03-03T08:00:00Z");
    private static final List<UUID> NETWORKS = ids(3);
    private static final List<UUID> SUBJECTS = ids(4);
    private static final int DAYS = 9;

    private static Connection database;

    @BeforeContainer
    static void aModelOfItsOwn() throws SQLException {
        database = EmptyModel.open(EmptyModel.database("network_steps"));
    }

    @Provide
    Arbitrary<List<List<Reached>>> batches() {
        return Combinators.combine(
                        Arbitraries.of(NETWORKS),
                        Arbitraries.of("TRACK", "IDEA"),
                        Arbitraries.of(SUBJECTS),
                        Arbitraries.integers().between(0, DAYS))
                .as(Reached::new)
                .list()
                .ofMaxSize(8)
                .list()
                .ofMaxSize(4);
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void whatIsKeptIsThatOfTheFacts(
            @ForAll("batches") List<List<Reached>> batches, @ForAll @IntRange(max = DAYS) int day) throws SQLException {
        run("truncate milestone, network_step");
        for (var batch : batches) {
            tell(batch);
        }

        var expected = new TreeMap<String, String>();
        batches.stream()
                .flatMap(List::stream)
                .filter(reached -> reached.day <= day)
                .collect(groupingBy(reached -> reached.network + " " + reached.step))
                .forEach((key, all) -> expected.put(key, said(all)));
        assertEquals(expected, keptAt(START.plusSeconds(86_400L * day)));
    }

    private static String said(List<Reached> all) {
        var first = all.stream().min(Comparator.comparing(Reached::day)).orElseThrow();
        return first.at().toInstant() + " "
                + all.stream().map(Reached::subject).distinct().count();
    }

    private static void tell(List<Reached> batch) throws SQLException {
        for (var reached : batch) {
            run(
                    "insert into milestone values (?, ?, ?, ?) on conflict do nothing",
                    reached.network,
                    reached.step,
                    reached.subject,
                    reached.at());
        }
        var touched = batch.stream().map(Reached::network).distinct().toArray();
        run("select keep('{}', ?, '{}')", database.createArrayOf("uuid", touched));
    }

    private static Map<String, String> keptAt(Instant moment) throws SQLException {
        try (var select = database.prepareStatement("select * from network_steps_at(?)")) {
            select.setObject(1, moment.atOffset(ZoneOffset.UTC));
            var found = new TreeMap<String, String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(
                            rows.getString("network_id") + " " + rows.getString("step"),
                            rows.getObject("first_at", OffsetDateTime.class).toInstant() + " " + rows.getLong("items"));
                }
            }
            return found;
        }
    }

    private static void run(String sql, Object... parameters) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }

    private static List<UUID> ids(int n) {
        return IntStream.range(0, n).mapToObj(i -> UUID.randomUUID()).toList();
    }

    record Reached(UUID network, String step, UUID subject, int day) {
        OffsetDateTime at() {
            return START.plusSeconds(86_400L * day).atOffset(ZoneOffset.UTC);
        }
    }
}
