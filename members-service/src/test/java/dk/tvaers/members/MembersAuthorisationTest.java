package dk.tvaers.members;

import static dk.tvaers.members.Api.department;
import static dk.tvaers.members.Api.newCitizen;
import static dk.tvaers.members.Api.personOf;
import static dk.tvaers.testing.Tokens.PORTAL;

import dk.tvaers.testing.Attempt;
import dk.tvaers.testing.AuditAttempts;
import dk.tvaers.testing.AuthorisationTest;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.RetentionAttempts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MembersAuthorisationTest extends AuthorisationTest {
    static final List<String> NO_SECRETARIAT =
            List.of("staff", "outsider", "forum", "moderator", "analyst", "operator", PORTAL);

    MembersAuthorisationTest() {
        super("/members/openapi");
    }

    @Override
    protected Map<String, Attempt> attempts() {
        var place = Place.made();
        var all = new HashMap<String, Attempt>();
        features(() -> place).forEach(feature -> all.putAll(feature.get()));
        return all;
    }

    /** @param place where the features are tried that belong to one network */
    static List<Supplier<Map<String, Attempt>>> features(Supplier<Place> place) {
        return List.of(
                MembersAuthorisationTest::ofOperators,
                () -> UnitAttempts.of(department("authorisation")),
                () -> PersonAttempts.of(personOf("staff"), newCitizen()),
                () -> ParticipationAttempts.of(place.get()),
                () -> BalanceAttempts.of(place.get()),
                () -> EntryAttempts.of(place.get()),
                () -> TimeAttempts.of(place.get()),
                () -> FeedAttempts.of(place.get().network(), department("authorisation")),
                () -> ConsentAttempts.of(place.get()),
                NoticeAttempts::of,
                () -> RetentionAttempts.under("/members/v1"),
                () -> AuditAttempts.under("/members/v1"),
                PrivacyAttempts::of);
    }

    private static Map<String, Attempt> ofOperators() {
        var others = List.of("staff", "secretariat", "administrator", PORTAL);
        return Map.of(
                "listPerspectives",
                Attempt.open(request -> request.get("/members/v1/perspectives")),
                "replayDeadLetters",
                Attempt.by(
                        List.of("operator"),
                        others,
                        request -> request.post("/members/v1/operations/dead-letter-replays")),
                "runContactSealing",
                Attempt.by(
                        List.of("operator"),
                        others,
                        request -> request.post("/members/v1/operations/contact-sealing-runs")));
    }
}
