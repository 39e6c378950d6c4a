package dk.tvaers.members;

import static dk.tvaers.members.Api.arrive;
import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.assign;
import static dk.tvaers.members.Api.citizen;
import static dk.tvaers.members.Api.id;
import static dk.tvaers.members.Api.join;
import static dk.tvaers.members.Api.membership;
import static dk.tvaers.members.Api.newCitizen;
import static dk.tvaers.members.Api.newNetwork;
import static dk.tvaers.members.Api.personOf;
import static dk.tvaers.testing.Eventually.eventually;

import dk.tvaers.events.Ids;
import dk.tvaers.events.networks.PayersAgreed;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.PhaseHours;
import dk.tvaers.events.words.UnitShare;
import dk.tvaers.testing.Attempt;
import dk.tvaers.testing.NamesTest;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The only service that knows who people are. Everybody in its tests is called Opdigtet or, who has a login, Prøve. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MembersNamesTest extends NamesTest {
    /** By domain.md: the secretariat keeps the wheel turning (§5); who decides in a network sees whom it decides on (§6). */
    private static final String SHOWN = """
            createPerson      | secretariat      | §5: it registers people
            changePerson      | secretariat      | §5: it registers people
            getPerson         | secretariat      | §5: it registers people
            listPeople        | secretariat      | §5: it registers people
            recordCompetences | secretariat      | §5: it registers people
            listCandidates    | lead secretariat | §6: those who have agreed to be found
            listEntries       | lead secretariat | §6: whoever applies says who he is
            getEntry          | lead secretariat | §6: whoever applies says who he is
            answerEntry       | lead secretariat | §6: whoever applies says who he is
            listParticipants  | codriver lead member secretariat | §6: those who work together know each other
            listStaffLoad     | linemanager      | §5: balances base against network, of own staff
            listLoad          | secretariat      | §6: load across networks
            """;

    MembersNamesTest() {
        super("/members/openapi");
    }

    @Override
    protected List<Supplier<Map<String, Attempt>>> features() {
        as("secretariat").body(Map.of("findable", true)).put("/members/v1/people/" + newCitizen() + "/findability");
        agreeOnTime();
        var features = new ArrayList<>(MembersAuthorisationTest.features(Place::made));
        features.add(MembersNamesTest::ofOtherPeople);
        features.add(MembersNamesTest::ofAnApplication);
        return features;
    }

    /** Whom nobody knows by another name. */
    private static Map<String, Attempt> ofOtherPeople() {
        return Map.of(
                "changePerson",
                Attempt.open(request -> request.body(citizen()).put("/members/v1/people/" + newCitizen())),
                "recordCompetences",
                Attempt.open(request -> request.body(Map.of("competences", List.of("tegning")))
                        .put("/members/v1/people/" + newCitizen() + "/competences")));
    }

    /** Each answer is of an application of its own, or only the first who may would see what it shows. */
    private static Map<String, Attempt> ofAnApplication() {
        var network = ledNetwork();
        var attempts = new HashMap<>(EntryAttempts.of(network, personOf("staff"), application(network)));
        attempts.put("answerEntry", Attempt.open(request -> {
            var another = ledNetwork();
            return request.body(Map.of("outcome", "APPROVED"))
                    .put("/members/v1/networks/" + another + "/entries/" + application(another) + "/answer");
        }));
        return attempts;
    }

    private static UUID ledNetwork() {
        var network = newNetwork();
        assign(network, personOf("lead"), "NETWORK_LEAD").then().statusCode(201);
        return network;
    }

    private static UUID application(UUID network) {
        personOf("phasemember");
        return id(as("phasemember")
                .body(Map.of("core", true, "motivation", "Jeg vil gerne prøve det af."))
                .post("/members/v1/networks/" + network + "/applications"));
    }

    /** A line manager who signed for somebody's time. */
    private static void agreeOnTime() {
        var network = newNetwork();
        var person = newCitizen();
        join("secretariat", network, membership(person)).then().statusCode(201);
        var event = Wire.tell(new PayersAgreed(
                network,
                Ids.next(),
                List.of(new PhaseHours(Phase.DISCOVERY, BigDecimal.TEN)),
                List.of(new UnitShare(Ids.next(), new BigDecimal("100"))),
                person,
                personOf("linemanager")));
        eventually().until(() -> Rows.count("inbox where event_id = ?", event) == 1);
    }

    @Override
    protected String shown() {
        return SHOWN;
    }

    @Override
    protected List<String> marks() {
        return List.of("Opdigtet", " Prøve", "@albertslund.example");
    }

    @Override
    protected List<String> own(String user) {
        var me = arrive(user).then().statusCode(200).extract();
        return List.of(me.path("name"), me.path("email"));
    }
}
