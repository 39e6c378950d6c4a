package dk.tvaers.reporting.municipality;

import static dk.tvaers.reporting.NetworkStory.eventually;
import static dk.tvaers.reporting.NetworkStory.hour;
import static dk.tvaers.reporting.NetworkStory.tell;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dk.tvaers.events.DomainEvent;
import dk.tvaers.events.Ids;
import dk.tvaers.events.citizeninput.CallOpened;
import dk.tvaers.events.citizeninput.InputAnswered;
import dk.tvaers.events.citizeninput.InputReceived;
import dk.tvaers.events.citizeninput.InputReopened;
import dk.tvaers.events.citizeninput.InputScreened;
import dk.tvaers.events.citizeninput.InputWithdrawn;
import dk.tvaers.events.citizeninput.OutcomeConfirmed;
import dk.tvaers.events.members.HoursUsed;
import dk.tvaers.events.members.MemberJoined;
import dk.tvaers.events.members.UnitRecorded;
import dk.tvaers.events.networks.AgreementEnded;
import dk.tvaers.events.networks.PayersAgreed;
import dk.tvaers.events.networks.ThemeProposed;
import dk.tvaers.events.words.AgreementKind;
import dk.tvaers.events.words.AnswerOutcome;
import dk.tvaers.events.words.InputChannel;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.PhaseHours;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.events.words.ScreeningOutcome;
import dk.tvaers.events.words.UnitLevel;
import dk.tvaers.events.words.UnitShare;
import dk.tvaers.reporting.NetworkStory;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class VoiceFiguresTest {
    private static final long LATER = 24 * 61;

    private final NetworkStory network = new NetworkStory();
    private final UUID round = Ids.next();
    private final UUID call = Ids.next();

    /**
     * READ: ends at 2, 4, 8, 30, 50, 50; censored at 3 (withdrawn), open one. S(2) = 7/8, S(4) = 7/8·5/6 = 0.73, S(8) = 0.58, S(30) = 0.44: median
     * 30; S(50) = 0.15, nine in ten is not reached. ANSWER: ends at 10, 20, 30, 50, 50; censored at 3 and 8 (rejected), open one. S(10) = 5/6, S(20) =
     * 2/3, S(30) = 1/2: median 30. Loop: of six that are due five were told, two agreed, one did not.
     */
    @Test
    void tellsHowCitizensWereMet() {
        begin();
        eightInputs();

        eventually(() -> at(LATER)
                .body("voice.inputs", equalTo(8))
                .body("voice.byChannel.channel", contains("WEB", "PAPER", "MEETING", "PHONE", "ON_BEHALF"))
                .body("voice.byChannel.n", contains(4, 1, 1, 1, 1))
                .body("voice.contactGiven", equalTo(2))
                .body("voice.perThousand.absence", equalTo("UNDEFINED"))
                .body("voice.responseTimes.step", contains("READ", "ANSWER"))
                .body("voice.responseTimes.n", contains(8, 8))
                .body("voice.responseTimes.open", contains(1, 1))
                .body("voice.responseTimes.median.value", contains(30.0f, 30.0f))
                .body("voice.responseTimes[0].p90.absence", equalTo("NOT_REACHED"))
                .body("voice.loop.due", equalTo(6))
                .body("voice.loop.told", equalTo(5))
                .body("voice.loop.confirmed", equalTo(2))
                .body("voice.loop.reopened", equalTo(1))
                .body("voice.loop.closure.value", equalTo(0.8333f))
                .body("voice.loop.confirmation.value", equalTo(0.4f)));
        at(100).body("voice.loop.due", equalTo(0)).body("voice.loop.closure.absence", equalTo("UNDEFINED"));
        at(LATER, "from", "2025-03-04").body("voice.inputs", equalTo(0));
        at(LATER, "to", "2025-03-03").body("voice.inputs", equalTo(8));
    }

    @Test
    void tellsWhoTakesPart() {
        begin();
        for (var i = 0; i < 3; i++) {
            tell(1, member(PersonKind.EMPLOYEE, "profession", Recruitment.INVITED, Ids.next()));
        }
        tell(1, member(PersonKind.CITIZEN, "citizen", Recruitment.LOTTERY, null));
        tell(1, member(PersonKind.CITIZEN, "relative", Recruitment.OPEN, null));
        tell(1, member(PersonKind.EXTERNAL, "association", Recruitment.OPEN, null));

        eventually(() -> at(2).body("voice.members.n", equalTo(6))
                .body("voice.members.byKind.kind", contains("EMPLOYEE", "CITIZEN", "EXTERNAL"))
                .body("voice.members.byKind.n", contains(3, 2, 1))
                .body("voice.members.byRecruitment.recruitment", contains("OPEN", "INVITED", "LOTTERY"))
                .body("voice.members.byRecruitment.n", contains(2, 3, 1))
                .body("voice.members.citizenShare.value", equalTo(0.3333f)));
    }

    /** Three departments make three pairs; the network joins two of them. */
    @Test
    void tellsWhatNetworksJoin() {
        begin();
        var roads = department("Veje");
        var care = department("Omsorg");
        department("Kultur");
        tell(1, member(PersonKind.EMPLOYEE, "profession", Recruitment.INVITED, roads));
        tell(1, member(PersonKind.EMPLOYEE, "profession", Recruitment.INVITED, care));
        tell(2, member(PersonKind.EMPLOYEE, "profession", Recruitment.INVITED, care));

        eventually(() -> at(3).body("bridges.departments.name", contains("Kultur", "Omsorg", "Veje"))
                .body("bridges.pairs", equalTo(3))
                .body("bridges.joined", hasSize(1))
                .body("bridges.joined[0].networks", equalTo(1))
                .body("bridges.bridgeIndex.n", equalTo(3))
                .body("bridges.bridgeIndex.value", equalTo(0.3333f)));
        at(0).body("bridges.joined", hasSize(0)).body("bridges.bridgeIndex.value", equalTo(0.0f));
    }

    /** 30.5 hours at 60 and 40 per cent, and 12 hours that took the place of 10; 8 hours, which were 5 before, and 4. */
    @Test
    void tellsWhatTimeIsAgreedAndUsedAndWhoPays() {
        begin();
        var large = Ids.next();
        var small = Ids.next();
        var replaced = Ids.next();
        tell(1, agreed(Ids.next(), "30.5", new UnitShare(large, number(60)), new UnitShare(small, number(40))));
        tell(1, agreed(replaced, "10", new UnitShare(large, number(100))));
        tell(2, agreed(Ids.next(), "12", new UnitShare(large, number(100))));
        tell(2, new AgreementEnded(network.networkId(), replaced, AgreementKind.LINE_MANAGER, Ids.next()));
        var member = Ids.next();
        tell(3, used(member, 5));
        tell(4, used(member, 8));
        tell(4, used(Ids.next(), 4));

        eventually(() -> at(5).body("time.agreedHours", equalTo(42.5f))
                .body("time.usedHours", equalTo(12.0f))
                .body("time.byPayer.unitId", contains(large.toString(), small.toString()))
                .body("time.byPayer.hours", contains(30.3f, 12.2f)));
        at(1).body("time.agreedHours", equalTo(40.5f));
    }

    private void begin() {
        tell(0, new ThemeProposed(network.themeId(), round, "WELFARE", List.of(), List.of()));
        tell(0, network.start("citizen"));
    }

    private void eightInputs() {
        tell(0, new CallOpened(call, null, network.themeId(), hour(0), hour(99)));
        var agreed = received(InputChannel.WEB, true);
        tell(2, new InputScreened(agreed, ScreeningOutcome.PUBLISHED, null));
        answered(10, agreed, AnswerOutcome.USED);
        tell(40, new OutcomeConfirmed(agreed, Ids.next()));
        var disagreed = received(InputChannel.WEB, false);
        tell(4, new InputScreened(disagreed, ScreeningOutcome.HELD, "check"));
        answered(20, disagreed, AnswerOutcome.PARTLY);
        tell(30, new InputReopened(disagreed, Ids.next()));
        received(InputChannel.PAPER, false);
        var rejected = received(InputChannel.MEETING, false);
        tell(8, new InputScreened(rejected, ScreeningOutcome.REJECTED, "off-topic"));
        var withdrawn = received(InputChannel.WEB, false);
        tell(3, new InputWithdrawn(withdrawn));
        tell(5, new InputScreened(withdrawn, ScreeningOutcome.PUBLISHED, null));
        answered(30, received(InputChannel.WEB, true), AnswerOutcome.NOT_USED);
        var byPhone = received(InputChannel.PHONE, false);
        answered(50, byPhone, AnswerOutcome.ELSEWHERE);
        tell(60, new OutcomeConfirmed(byPhone, Ids.next()));
        answered(50, received(InputChannel.ON_BEHALF, false), AnswerOutcome.USED);
    }

    private UUID received(InputChannel channel, boolean contact) {
        var input = Ids.next();
        tell(0, new InputReceived(input, call, null, channel, 0, contact, List.of()));
        return input;
    }

    private static void answered(long hour, UUID input, AnswerOutcome outcome) {
        tell(hour, new InputAnswered(input, Ids.next(), outcome));
    }

    private DomainEvent member(
            PersonKind kind, String perspective, Recruitment recruitment, @Nullable UUID department) {
        return new MemberJoined(
                network.networkId(),
                Ids.next(),
                Ids.next(),
                kind,
                department,
                department,
                perspective,
                true,
                recruitment);
    }

    private static UUID department(String name) {
        var id = Ids.next();
        tell(0, new UnitRecorded(id, null, id, UnitLevel.DEPARTMENT, name, LocalDate.of(2020, 1, 1), null));
        return id;
    }

    private PayersAgreed agreed(UUID agreement, String hours, UnitShare... payers) {
        return new PayersAgreed(
                network.networkId(),
                agreement,
                List.of(new PhaseHours(Phase.STARTUP, new BigDecimal(hours))),
                List.of(payers));
    }

    private HoursUsed used(UUID membership, long hours) {
        return new HoursUsed(
                network.networkId(), membership, null, null, List.of(new PhaseHours(Phase.STARTUP, number(hours))));
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    private ValidatableResponse at(long hour) {
        return at(hour, "round", round.toString());
    }

    private ValidatableResponse at(long hour, String parameter, String value) {
        var request = given().auth()
                .oauth2(Tokens.of("secretariat"))
                .queryParam("asOf", hour(hour).toString());
        if (!parameter.equals("round")) {
            request.queryParam("round", round);
        }
        return request.queryParam(parameter, value)
                .get("/reporting/v1/municipality")
                .then()
                .statusCode(200);
    }
}
