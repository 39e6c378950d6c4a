package dk.tvaers.networks.round;

import static dk.tvaers.networks.Api.anyone;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.proposal;
import static dk.tvaers.networks.Api.proposed;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.networks.RoundOpened;
import dk.tvaers.networks.Api;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class RoundTest {
    private static final String ROUNDS = "/networks/v1/rounds";

    @Test
    void theRoundThatTakesProposalsIsOpenFromTheStart() {
        var today = LocalDate.ofInstant(Instant.now(), ZoneId.of("Europe/Copenhagen"));
        List<Map<String, Object>> rounds = anyone().get(ROUNDS).path("items");
        var taking = rounds.stream()
                .filter(round ->
                        !LocalDate.parse((String) round.get("deadline")).isBefore(today))
                .min(Comparator.comparing(round -> (String) round.get("deadline")))
                .orElseThrow();

        var theme = proposed(proposal("To see its round"));

        as("staff").get(Api.THEMES + "/" + theme).then().body("roundId", equalTo(taking.get("id")));
        assertEquals(2, taking.get("capacityMin"));
        assertEquals(4, taking.get("capacityMax"));
    }

    @Test
    void everyRoundIsToldOnceAndFollowsTheYearWheel() {
        List<Map<String, Object>> rounds = anyone().get(ROUNDS).path("items");

        for (var round : rounds) {
            var told = Wire.await(
                    RoundOpened.class, event -> event.roundId().toString().equals(round.get("id")));
            assertEquals(told.code(), round.get("code"));
            assertEquals(told.deadline().toString(), round.get("deadline"));
            assertEquals(told.decisionMonth().toString(), round.get("decisionMonth"));
            var winter = told.deadline().getMonth() == Month.DECEMBER;
            assertEquals(MonthDay.of(winter ? 12 : 5, 1), MonthDay.from(told.deadline()));
            assertEquals(YearMonth.from(told.deadline()).plusMonths(1), told.decisionMonth());
        }
        var codes = Wire.told(RoundOpened.class).stream().map(RoundOpened::code).toList();
        assertEquals(codes.stream().distinct().toList(), codes);
    }

    @Test
    void theListIsNewestFirstAndHasPages() {
        var theme = proposed(proposal("To open another round"));
        Api.decide(theme, Api.decision("DEFERRED")).then().statusCode(201);
        List<String> codes = anyone().get(ROUNDS).path("items.code");

        var first = anyone().get(ROUNDS + "?limit=1");

        assertEquals(codes.stream().sorted(Comparator.reverseOrder()).toList(), codes);
        first.then().statusCode(200).body("items", hasSize(1)).body("items[0].code", equalTo(codes.get(0)));
        anyone().get(ROUNDS + "?limit=1&cursor=" + first.path("next"))
                .then()
                .body("items[0].code", equalTo(codes.get(1)));
    }
}
