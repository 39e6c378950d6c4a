package dk.tvaers.citizeninput.published;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.citizeninput.input.PublicState;
import dk.tvaers.citizeninput.published.KnownWords.Word;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.PageRequest;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Every public query walks an index of every table that grows with the inputs. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class PlanTest {
    // place_cell holds a row for each square with an input, a few hundred in a municipality: reading it whole may be
    // best.
    private static final Pattern READS_A_TABLE = Pattern.compile("Seq Scan on (?!place_cell)");

    @Test
    void everyQueryUsesAnIndex() throws SQLException {
        try (var plans = new Plans()) {
            var checks = new ArrayList<Executable>();
            for (var query : queries()) {
                var plan = plans.of(query.sql(), query.values());
                var told = query.sql() + "\n" + plan;
                checks.add(() -> assertTrue(plan.contains("Index"), told));
                checks.add(() -> assertFalse(READS_A_TABLE.matcher(plan).find(), told));
            }
            assertTrue(checks.size() > 2 * 128);
            assertAll(checks);
        }
    }

    /** All filters in all combinations, on the first page and on a later one. */
    private static List<Query> queries() {
        var queries = new ArrayList<Query>();
        var later = Cursor.of(Instant.parse("2000-01-10T00:00:00Z"), Plans.INPUT);
        for (var bits = 0; bits < 1 << 6; bits++) {
            var filter = Filter.of(
                    has(bits, 0) ? Plans.CALL : null,
                    has(bits, 1) ? Plans.NETWORK : null,
                    has(bits, 2) ? PublicState.ANSWERED : null,
                    has(bits, 3) ? "12.05,55.02,12.08,55.04" : null,
                    has(bits, 4) ? "nummer 12345" : null);
            var page = PageRequest.of(20, has(bits, 5) ? later : null);
            queries.add(PageQuery.of(filter, page, true));
            // A word that many inputs hold is found another way.
            queries.add(PageQuery.of(
                    Filter.of(filter.callId, filter.networkId, filter.state, filter.bbox, "ord"), page, false));
        }
        for (var state : Arrays.asList(null, PublicState.ANSWERED)) {
            for (var any : List.of(true, false)) {
                var filter = Filter.between(null, any, state, Instant.parse("2000-01-05T00:00:00Z"), Instant.now());
                queries.add(PageQuery.of(filter, PageRequest.of(100, null), false));
            }
        }
        queries.add(PublishedRepository.byIds(List.of(Plans.INPUT, Plans.CALL)));
        queries.add(SimilarQuery.of(
                "Ord nummer 12345", List.of(new Word("'12345'", true), new Word("'nøgle77'", true)), null));
        queries.add(SimilarQuery.of("Ord nummer 12345", List.of(new Word("'ord'", false)), Plans.CALL));
        for (var network : List.of(true, false)) {
            queries.add(PublishedRepository.countQuery(
                    Filter.of(Plans.CALL, network ? Plans.NETWORK : null, null, null, null)));
        }
        queries.add(new Query().add(PublishedRepository.VERSION, Plans.CALL));
        return queries;
    }

    private static boolean has(int bits, int bit) {
        return (bits >> bit & 1) == 1;
    }
}
