package dk.tvaers.networks.theme;

import static dk.tvaers.networks.Api.THEMES;
import static dk.tvaers.networks.Api.answers;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.decide;
import static dk.tvaers.networks.Api.decision;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.proposal;
import static dk.tvaers.networks.Api.proposed;
import static dk.tvaers.networks.Api.screen;
import static dk.tvaers.networks.Api.screening;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.networks.Database;
import dk.tvaers.networks.NetworksParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class ScreeningTest {
    @Test
    void theSecretariatJudgesTheSevenCharacteristicsAndRecommends() {
        var theme = proposed(proposal("To be screened"));
        var screening = screening("APPROVE");
        judge(screening, "urgency", Map.of("verdict", "PARTLY", "note", "Important at the bottom only."));
        judge(screening, "learning", Map.of("verdict", "NOT_MET"));

        var answer = screen(theme, screening);

        var id = id(answer);
        answer.then()
                .header("Location", endsWith("/themes/" + theme + "/screenings#" + id))
                .body("recommendation", equalTo("APPROVE"))
                .body("complete", equalTo(true))
                .body("characteristics.urgency.verdict", equalTo("PARTLY"))
                .body("characteristics.urgency.note", equalTo("Important at the bottom only."))
                .body("characteristics.learning.verdict", equalTo("NOT_MET"))
                .body("characteristics.citizenValue.verdict", equalTo("MET"))
                .body("characteristics.citizenValue.note", nullValue());
        as("staff").get(THEMES + "/" + theme + "/screenings").then().body("items[0]", equalTo(answer.path("")));
        as("forum").get(THEMES + "/" + theme).then().body("version", equalTo(0));
    }

    @Test
    void aLaterLookIsAScreeningOfItsOwn() {
        var theme = proposed(proposal("To be screened twice"));
        var first = id(screen(theme, screening("DEFER")));

        var second = id(screen(theme, screening("ROUTE")));

        as("staff")
                .get(THEMES + "/" + theme + "/screenings")
                .then()
                .body("items.id", equalTo(List.of(first.toString(), second.toString())))
                .body("items.recommendation", equalTo(List.of("DEFER", "ROUTE")));
    }

    @Test
    void aDecidedThemeIsNotScreenedUnlessItIsDeferred() {
        var rejected = proposed(proposal("Rejected already"));
        var deferred = proposed(proposal("Deferred"));
        decide(rejected, decision("REJECTED"));
        decide(deferred, decision("DEFERRED"));

        screen(rejected, screening("APPROVE"))
                .then()
                .statusCode(409)
                .body("violations[0].code", equalTo("theme-decided"));
        screen(deferred, screening("APPROVE")).then().statusCode(201);

        as("staff").get(THEMES + "/" + rejected + "/screenings").then().body("items", hasSize(0));
    }

    @Test
    void refusesAHalfScreening() {
        var theme = proposed(proposal("Badly screened"));
        bad(theme, without("complete"), "/complete");
        bad(theme, without("recommendation"), "/recommendation");
        bad(theme, without("reason"), "/reason");
        bad(theme, without("characteristics"), "/characteristics");
        for (var characteristic : answers().keySet()) {
            var screening = screening("APPROVE");
            judge(screening, characteristic, null);
            bad(theme, screening, "/characteristics/" + characteristic);
        }
        var screening = screening("APPROVE");
        judge(screening, "urgency", Map.of("verdict", "GOOD"));
        bad(theme, screening, "/characteristics/urgency/verdict");
        judge(screening, "urgency", Map.of("verdict", "MET", "note", " "));
        bad(theme, screening, "/characteristics/urgency/note");
        screen(UUID.randomUUID(), screening("APPROVE")).then().statusCode(404);
        as("staff").get(THEMES + "/" + UUID.randomUUID() + "/screenings").then().statusCode(404);

        as("staff").get(THEMES + "/" + theme + "/screenings").then().body("items", hasSize(0));
    }

    @Test
    void whatWasFoundCannotBeRewrittenEvenInTheDatabase() {
        var screening = id(screen(proposed(proposal("Screened in stone")), screening("REJECT")));

        assertThrows(
                SQLException.class,
                () -> Database.execute(
                        "update theme_screening set recommendation = 'APPROVE' where id = ?", screening));
        assertThrows(
                SQLException.class,
                () -> Database.execute("delete from theme_screening_judgement where screening_id = ?", screening));
    }

    private static Map<String, Object> without(String field) {
        var screening = screening("APPROVE");
        screening.remove(field);
        return screening;
    }

    private static void judge(Map<String, Object> screening, String characteristic, Object judgement) {
        var characteristics = new HashMap<String, Object>();
        ((Map<?, ?>) screening.get("characteristics"))
                .forEach((name, each) -> characteristics.put((String) name, each));
        characteristics.put(characteristic, judgement);
        screening.put("characteristics", characteristics);
    }

    private static void bad(UUID theme, Map<String, Object> screening, String pointer) {
        screen(theme, screening).then().statusCode(400).body("violations.pointer", hasItem(pointer));
    }
}
