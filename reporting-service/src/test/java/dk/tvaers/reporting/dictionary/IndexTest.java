package dk.tvaers.reporting.dictionary;

import static dk.tvaers.reporting.NetworkStory.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class IndexTest {
    private static final String INDICES = "/reporting/v1/indices";

    @Test
    void saysOfEveryIndexWhatItIs() {
        for (var language : List.of("da", "en")) {
            var found = given().header("Accept-Language", language)
                    .get(INDICES)
                    .then()
                    .statusCode(200)
                    .header("Content-Language", language);
            for (var part : List.of("key", "version", "name", "definition", "formula", "unit", "range", "source")) {
                found.body("items." + part + "*.toString()", everyItem(not(blankOrNullString())));
            }
        }
    }

    @Test
    void saysOneOfThemInTheReadersLanguage() {
        given().header("Accept-Language", "en")
                .get(INDICES + "/handover-survival")
                .then()
                .statusCode(200)
                .body("key", equalTo("handover-survival"))
                .body("name", equalTo("Still in use"))
                .body("unit", equalTo("SHARE"));
        given().get(INDICES + "/handover-survival").then().body("name", equalTo("Stadig i brug"));
        given().get(INDICES + "/no-such-index").then().statusCode(404);
    }

    /** Every figure, wherever it is in a report, refers to a definition. */
    @Test
    void knowsEveryFigureOfAReport() {
        var known = new TreeSet<String>(given().get(INDICES).<List<String>>path("items.key"));

        var used = new TreeSet<String>();
        collect(get("/reporting/v1/municipality").statusCode(200).extract().path("$"), used);

        assertTrue(used.containsAll(List.of("funnel-time", "bottom-line", "loop-closure")));
        used.removeAll(known);
        assertEquals(Set.of(), used);
    }

    private static void collect(Object part, Set<String> indices) {
        switch (part) {
            case Map<?, ?> object ->
                object.forEach((name, value) -> {
                    if (name.equals("index")) {
                        indices.add((String) value);
                    }
                    collect(value, indices);
                });
            case List<?> list -> list.forEach(each -> collect(each, indices));
            case null, default -> {
                // a value
            }
        }
    }
}
