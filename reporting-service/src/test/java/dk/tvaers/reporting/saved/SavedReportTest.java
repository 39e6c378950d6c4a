package dk.tvaers.reporting.saved;

import static dk.tvaers.reporting.saved.SavedStory.by;
import static dk.tvaers.reporting.saved.SavedStory.change;
import static dk.tvaers.reporting.saved.SavedStory.get;
import static dk.tvaers.reporting.saved.SavedStory.save;
import static dk.tvaers.reporting.saved.SavedStory.saved;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.tvaers.events.Ids;
import dk.tvaers.reporting.NetworkStory;
import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class SavedReportTest {
    private static final NetworkStory NETWORK = new NetworkStory();

    @Test
    void isReadAsItWasSaved() {
        var request = SavedStory.of(
                "MUNICIPALITY",
                Map.of(
                        "period", "QUARTER",
                        "type", "WELFARE",
                        "schedule", Map.of("every", "QUARTER", "startsOn", "2990-01-31")));
        var id = saved(request);

        get("secretariat", "/" + id)
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("title", equalTo(request.get("title")))
                .body("period", equalTo("QUARTER"))
                .body("type", equalTo("WELFARE"))
                .body("from", nullValue())
                .body("schedule.startsOn", equalTo("2990-01-31"))
                .body("nextOn", equalTo("2990-01-31"));
        get("analyst", "").statusCode(200).body("items.id", hasItem(id));
    }

    @Test
    void changesOnlyForWhoeverSawTheLatest() {
        var request = SavedStory.of("SERIES", Map.of("by", "YEAR", "schedule", SavedStory.everyMonthFromToday()));
        var id = saved(request);
        request.put("by", "MONTH");
        request.remove("schedule");

        change(id, "\"0\"", request)
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("by", equalTo("MONTH"))
                .body("schedule", nullValue())
                .body("nextOn", nullValue());

        change(id, "\"0\"", request).statusCode(412);
        by("secretariat")
                .body(request)
                .put(SavedStory.REPORTS + "/" + id)
                .then()
                .statusCode(428);
    }

    @Test
    void isGoneWhenRemoved() {
        var id = saved(SavedStory.of("MUNICIPALITY", Map.of()));

        by("secretariat")
                .header("If-Match", "\"0\"")
                .delete(SavedStory.REPORTS + "/" + id)
                .then()
                .statusCode(204);

        get("secretariat", "/" + id).statusCode(404);
    }

    @Test
    void aTitleNamesOneReport() {
        var request = SavedStory.of("MUNICIPALITY", Map.of());
        saved(request);

        save(request).statusCode(409).body("violations.code", hasItem("title-taken"));
    }

    @Test
    void staysOfItsView() {
        var request = SavedStory.of("MUNICIPALITY", Map.of());
        var id = saved(request);
        request.put("view", "COMPARISON");

        change(id, "\"0\"", request).statusCode(400).body("violations.code", hasItem("view-stays"));
    }

    @Test
    void staffSeeWhatTheyMayRead() {
        NETWORK.startsOnce();
        var ofAll = saved(SavedStory.of("MUNICIPALITY", Map.of()));
        var ofOne = saved(SavedStory.of("NETWORK", Map.of("network", NETWORK.networkId(), "format", "CSV")));

        get("staff", "").body("items.id", hasItem(ofOne)).body("items.id", not(hasItem(ofAll)));
        get("staff", "/" + ofAll).statusCode(404);
        get("staff", "/" + ofAll + "/file").statusCode(404);
        get("staff", "/" + ofAll + "/issues").statusCode(404);
        get("staff", "/" + ofOne + "/file").statusCode(200).body(containsString("Modtaget"));
    }

    @ParameterizedTest
    @CsvSource({
        "PDF, application/pdf, %PDF",
        "XLSX, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, PK",
        "ODS, application/vnd.oasis.opendocument.spreadsheet, PK",
        "CSV, text/csv;charset=UTF-8;header=present, 'chapter,figure,n'",
        "JSON, application/json, '{\"asOf\"'"
    })
    void isMadeAnewAsTheFileThatWasChosen(String format, String type, String beginning) {
        var id = saved(SavedStory.of("MUNICIPALITY", Map.of("format", format, "language", "en", "period", "YEAR")));

        get("secretariat", "/" + id + "/file")
                .statusCode(200)
                .header("Content-Type", equalTo(type))
                .header("Content-Language", equalTo("en"))
                .header("Content-Disposition", endsWith("." + format.toLowerCase(Locale.ROOT) + "\""))
                .body(startsWith(beginning));
    }

    @Test
    void isOfTheLastWholePeriodBeforeItsMoment() {
        var id = saved(SavedStory.of("COMPARISON", Map.of("format", "JSON", "period", "QUARTER")));

        get("secretariat", "/" + id + "/file?asOf=2026-05-20T10:00:00Z")
                .statusCode(200)
                .body("first.from", equalTo("2025-10-01"))
                .body("first.to", equalTo("2025-12-31"))
                .body("second.from", equalTo("2026-01-01"))
                .body("second.to", equalTo("2026-03-31"))
                .body("asOf", equalTo("2026-05-20T10:00:00Z"));
        get("secretariat", "/" + id + "/file?asOf=2990-01-01T00:00:00Z").statusCode(400);
    }

    static Stream<Arguments> whatIsRefused() {
        return Stream.of(
                Arguments.of("MUNICIPALITY", Map.of("by", "YEAR"), "/by", "not-of-this-view", 400),
                Arguments.of("NETWORK", Map.of("unit", Ids.next()), "/unit", "not-of-this-view", 400),
                Arguments.of(
                        "MUNICIPALITY",
                        Map.of("period", "YEAR", "from", "2026-01-01"),
                        "/period",
                        "period-or-days",
                        400),
                Arguments.of(
                        "MUNICIPALITY",
                        Map.of("from", "2026-02-01", "to", "2026-01-01"),
                        "/to",
                        "period-ends-before-it-begins",
                        400),
                Arguments.of("COMPARISON", Map.of(), "/period", "not-null", 400),
                Arguments.of("COMPARISON", Map.of("otherFrom", "1066-01-01"), "/otherFrom", "day-out-of-range", 400),
                Arguments.of("MUNICIPALITY", Map.of("type", "=1+1"), "/type", "unknown-value", 400),
                Arguments.of("NETWORK", Map.of(), "/network", "not-null", 400),
                Arguments.of("NETWORK", Map.of("network", Ids.next()), "/network", "network-unknown", 422),
                Arguments.of("SERIES", Map.of(), "/by", "not-null", 400),
                Arguments.of("SERIES", Map.of("by", "YEAR", "language", "fr"), "/language", "pattern", 400),
                Arguments.of("SERIES", Map.of("by", "YEAR", "title", " "), "/title", "not-blank", 400),
                Arguments.of(
                        "SERIES",
                        Map.of("by", "YEAR", "schedule", Map.of("every", "MONTH", "startsOn", "1066-10-14")),
                        "/schedule/startsOn",
                        "day-out-of-range",
                        400));
    }

    @ParameterizedTest
    @MethodSource("whatIsRefused")
    void whatNoReportCanBeOfIsRefused(String view, Map<String, Object> more, String pointer, String code, int status) {
        save(SavedStory.of(view, new HashMap<>(more)))
                .statusCode(status)
                .body("violations.pointer", hasItem(pointer))
                .body("violations.code", hasItem(code));
    }
}
