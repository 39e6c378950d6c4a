package dk.tvaers.reporting.network;

import static dk.tvaers.reporting.NetworkStory.eventually;
import static dk.tvaers.reporting.NetworkStory.get;
import static dk.tvaers.reporting.NetworkStory.tell;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.Ids;
import dk.tvaers.events.members.MemberJoined;
import dk.tvaers.events.members.MemberLeft;
import dk.tvaers.events.networks.FindingRecorded;
import dk.tvaers.events.networks.NetworkClosed;
import dk.tvaers.events.networks.NetworkStarted;
import dk.tvaers.events.networks.NodeRaised;
import dk.tvaers.events.networks.PhaseEntered;
import dk.tvaers.events.networks.ThemeProposed;
import dk.tvaers.events.words.Direction;
import dk.tvaers.events.words.IcebergLevel;
import dk.tvaers.events.words.NodeStatus;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.events.words.Phase;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.reporting.NetworkStory;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.TextSearch;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class NetworkReportTest {
    private static final UUID ROADS = Ids.next();
    private static final UUID CARE = Ids.next();

    private final NetworkStory network = new NetworkStory();

    @Test
    void saysLittleOfANetworkThatHasJustStarted() {
        tell(0, network.start("profession", "citizen"));

        eventually(() -> network.reportAt(1)
                .body("networkId", equalTo(network.networkId().toString()))
                .body("title", equalTo("Ensomhed blandt ældre borgere"))
                .body("type", equalTo("WELFARE"))
                .body("phase", equalTo("MANDATE"))
                .body("asOf", equalTo("2025-03-03T09:00:00Z"))
                .body("startedAt", equalTo("2025-03-03T08:00:00Z"))
                .body("members.n", equalTo(0))
                .body("members.byPerspective.perspective", contains("citizen", "profession"))
                .body("members.byPerspective.n", contains(0, 0))
                .body("members.diversity.categories", equalTo(2))
                .body("members.diversity", not(hasKey("blau")))
                .body("members", not(hasKey("citizenShare")))
                .body("bridged.departmentPairs", equalTo(0))
                .body("inputs.n", equalTo(0))
                .body("inputs.byState", empty())
                .body("responseTimes.step", contains("READ", "ANSWER"))
                .body("responseTimes[0]", not(hasKey("medianHours")))
                .body("outcomes", empty())
                .body("findings", equalTo(0))
                .body("icebergNodes", equalTo(0)));
    }

    /** The worked example of domain.md §8: shares ½ ¼ ¼ give B .625, B* .9375, H 1.0397, J .9464. */
    @Test
    void measuresTheMembersAsInTheWorkedExample() {
        tell(0, network.start("profession", "citizen", "relative"));
        tell(1, employee("profession", ROADS));
        tell(1, employee("profession", CARE));
        tell(2, outsider("citizen"));
        tell(2, outsider("relative"));

        eventually(() -> network.reportAt(3)
                .body("members.n", equalTo(4))
                .body("members.byPerspective.perspective", contains("citizen", "profession", "relative"))
                .body("members.byPerspective.n", contains(1, 2, 1))
                .body("members.diversity.blau", equalTo(0.6250f))
                .body("members.diversity.blauNormalised", equalTo(0.9375f))
                .body("members.diversity.shannon", equalTo(1.0397f))
                .body("members.diversity.evenness", equalTo(0.9464f))
                .body("members.citizenShare", equalTo(0.5000f))
                .body("bridged.departments", equalTo(2))
                .body("bridged.units", equalTo(2))
                .body("bridged.departmentPairs", equalTo(1)));
    }

    @Test
    void countsThoseWhoWereMembersAtTheTime() {
        var association = outsider("association");
        tell(0, network.start("citizen"));
        tell(1, association);
        tell(5, outsider("citizen"));
        tell(9, new MemberLeft(network.networkId(), association.membershipId(), association.personId()));

        eventually(() -> {
            network.reportAt(0).body("members.n", equalTo(0));
            network.reportAt(4).body("members.n", equalTo(1)).body("members.citizenShare", equalTo(0.0f));
            network.reportAt(8).body("members.n", equalTo(2)).body("members.citizenShare", equalTo(0.5f));
            network.reportAt(9).body("members.n", equalTo(1)).body("members.citizenShare", equalTo(1.0f));
        });
    }

    @Test
    void knowsThePhaseAtTheTime() {
        tell(0, network.start("citizen"));
        tell(0, new PhaseEntered(network.networkId(), Phase.MANDATE, null, Direction.FORWARD, false));
        tell(10, new PhaseEntered(network.networkId(), Phase.STARTUP, Phase.MANDATE, Direction.FORWARD, false));
        tell(20, new PhaseEntered(network.networkId(), Phase.DESIGN, Phase.STARTUP, Direction.FORWARD, true));
        tell(30, new PhaseEntered(network.networkId(), Phase.STARTUP, Phase.DESIGN, Direction.BACK, false));

        eventually(() -> {
            network.reportAt(9).body("phase", equalTo("MANDATE"));
            network.reportAt(10).body("phase", equalTo("STARTUP"));
            network.reportAt(25).body("phase", equalTo("DESIGN"));
            network.reportAt(30).body("phase", equalTo("STARTUP"));
        });
    }

    @Test
    void countsWhatWasDiscovered() {
        tell(0, network.start("citizen"));
        tell(1, new FindingRecorded(network.networkId(), Ids.next(), true));
        tell(2, new FindingRecorded(network.networkId(), Ids.next(), false));
        tell(
                3,
                new NodeRaised(
                        network.networkId(), Ids.next(), IcebergLevel.MENTAL_MODEL, NodeStatus.HYPOTHESIS, "citizen"));

        eventually(() -> network.reportAt(3).body("findings", equalTo(2)).body("icebergNodes", equalTo(1)));
        network.reportAt(1).body("findings", equalTo(1)).body("icebergNodes", equalTo(0));
    }

    /** Brought in with its history: told today, and true since 2015. */
    @Test
    void aNetworkFromBeforeStandsAtItsTrueDates() {
        var id = network.networkId();
        var day = LocalDate.of(2015, 3, 1);
        tell(0, new ThemeProposed(network.themeId(), Ids.next(), "WELFARE", List.of(), List.of(), day));
        tell(0, new NetworkStarted(id, network.themeId(), "WELFARE", "Fravær", List.of(), null, day.plusDays(31)));
        tell(0, new PhaseEntered(id, Phase.FOCUS, null, Direction.FORWARD, false, day.plusDays(40)));
        tell(0, new FindingRecorded(id, Ids.next(), true, day.plusDays(50)));
        tell(0, new NetworkClosed(id, false, day.plusDays(300)));

        eventually(() -> get(network.path(), "asOf", "2015-07-01T00:00:00Z")
                .statusCode(200)
                .body("startedAt", equalTo("2015-03-31T22:00:00Z"))
                .body("phase", equalTo("FOCUS"))
                .body("findings", equalTo(1))
                .body("course.funnel.courses", contains(1, 1, 1, 0, 0, 0, 0, 0, 0, 0))
                .body("course.networks.running", equalTo(1)));
        eventually(
                () -> get(network.path(), "asOf", "2016-07-01T00:00:00Z").body("course.networks.closed", equalTo(1)));
        get(network.path(), "asOf", "2015-03-31T21:59:59Z").statusCode(400);
    }

    @Test
    void keepsNoPerson() {
        var member = outsider("citizen");
        tell(0, network.start("citizen"));

        tell(1, member);

        eventually(() -> network.reportAt(1).body("members.n", equalTo(1)));
        assertEquals(List.of(), TextSearch.tablesWith(member.personId().toString()));
    }

    private MemberJoined employee(String perspective, UUID department) {
        return member(PersonKind.EMPLOYEE, perspective, Ids.next(), department);
    }

    private MemberJoined outsider(String perspective) {
        return member(PersonKind.CITIZEN, perspective, null, null);
    }

    private MemberJoined member(PersonKind kind, String perspective, @Nullable UUID unit, @Nullable UUID department) {
        return new MemberJoined(
                network.networkId(),
                Ids.next(),
                Ids.next(),
                kind,
                unit,
                department,
                perspective,
                true,
                Recruitment.OPEN);
    }
}
