package dk.tvaers.reporting.saved;

import static dk.tvaers.reporting.saved.SavedStory.by;
import static dk.tvaers.reporting.saved.SavedStory.get;
import static dk.tvaers.reporting.saved.SavedStory.saved;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.reporting.NetworkStory;
import dk.tvaers.reporting.rebuild.Database;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ReportIssueTest {
    private static final NetworkStory NETWORK = new NetworkStory();

    @Test
    void whatIsDueIsMadeOnceHoweverManyLookAtOnce() {
        var id = due("PDF");

        var runs = Stream.generate(() -> CompletableFuture.runAsync(SavedStory::run))
                .limit(4)
                .toList();
        runs.forEach(CompletableFuture::join);
        SavedStory.run();

        var today = LocalDate.now(SavedStory.ZONE);
        get("secretariat", "/" + id + "/issues")
                .body("items", hasSize(1))
                .body("items[0].dueOn", equalTo(today.toString()))
                .body(
                        "items[0].asOf",
                        equalTo(today.atStartOfDay(SavedStory.ZONE).toInstant().toString()))
                .body("items[0].figures", greaterThan(10))
                .body("items[0].mediaType", equalTo("application/pdf"));
        get("secretariat", "/" + id).body("nextOn", equalTo(today.plusMonths(1).toString()));
    }

    @Test
    void whatWasMadeStaysAsItWasAlsoWhenFiguresAreBuiltAgain() throws Exception {
        var id = due("PDF");
        SavedStory.run();
        var issue = "/" + id + "/issues/" + onlyIssue(id);
        var before = get("analyst", issue + "/file")
                .statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .extract()
                .asByteArray();

        by("operator").post("/reporting/v1/operations/rebuilds").then().statusCode(200);

        assertArrayEquals(before, get("analyst", issue + "/file").extract().asByteArray());
        String checksum = get("analyst", "/" + id + "/issues").extract().path("items[0].sha256");
        var digest = MessageDigest.getInstance("SHA-256").digest(before);
        assertEquals(HexFormat.of().formatHex(digest), checksum);
    }

    /** Whoever read it as it was made may no longer have the role, and another may. */
    @Test
    void whoMayReadTheViewMayReadWhatWasMade() {
        var ofAll = due("CSV");
        NETWORK.startsOnce();
        var ofOne = saved(SavedStory.dueOfNetwork(NETWORK.networkId()));
        SavedStory.run();

        get("staff", "/" + ofOne + "/issues/" + onlyIssue(ofOne) + "/file").statusCode(200);
        get("staff", "/" + ofAll + "/issues/" + onlyIssue(ofAll) + "/file").statusCode(404);
        get("analyst", "/" + ofOne + "/issues/" + onlyIssue(ofAll) + "/file").statusCode(404);
    }

    @Test
    void aNetworkThatBeganOnTheDayWaitsForTheNextOne() {
        var youngNetwork = new NetworkStory();
        Wire.tell(youngNetwork.start());
        NetworkStory.eventually(() -> NetworkStory.get(youngNetwork.path()).statusCode(200));
        var id = saved(SavedStory.dueOfNetwork(youngNetwork.networkId()));

        SavedStory.run();

        get("staff", "/" + id + "/issues").body("items", hasSize(0));
        var next = LocalDate.now(SavedStory.ZONE).plusMonths(1);
        get("staff", "/" + id).body("nextOn", equalTo(next.toString()));
    }

    @Test
    void goesWhenItsTimeIsOverAndIsNotMadeAgain() throws SQLException {
        var id = due("CSV");
        SavedStory.run();

        Database.change(
                "update report_issue set made_at = made_at - interval '121 months' where report_id = '" + id + "'");
        SavedStory.run();
        SavedStory.run();

        get("secretariat", "/" + id + "/issues").body("items", hasSize(0));
    }

    @Test
    void goesWithItsReport() {
        var id = due("CSV");
        SavedStory.run();
        var etag = get("secretariat", "/" + id).extract().header("ETag");

        by("secretariat")
                .header("If-Match", etag)
                .delete(SavedStory.REPORTS + "/" + id)
                .then()
                .statusCode(204);

        get("secretariat", "/" + id + "/issues").statusCode(404);
    }

    private static String due(String format) {
        return saved(
                SavedStory.of("MUNICIPALITY", Map.of("format", format, "schedule", SavedStory.everyMonthFromToday())));
    }

    private static String onlyIssue(String id) {
        return SavedStory.onlyIssue(SavedStory.REPORTS + "/" + id);
    }
}
