package dk.tvaers.networks;

import static dk.tvaers.networks.Api.NETWORKS;
import static dk.tvaers.networks.Api.THEMES;
import static dk.tvaers.testing.Attempt.by;
import static dk.tvaers.testing.Attempt.open;
import static java.util.Map.entry;

import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.local.TestUsers;
import dk.tvaers.testing.Attempt;
import dk.tvaers.testing.AuditAttempts;
import dk.tvaers.testing.AuthorisationTest;
import dk.tvaers.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class NetworksAuthorisationTest extends AuthorisationTest {
    private static UUID theme;
    private static UUID network;

    NetworksAuthorisationTest() {
        super("/networks/openapi");
    }

    private static synchronized void prepare() {
        if (network == null) {
            var proposal = Api.proposal("For everyone to try");
            proposal.put("contact", "proposer@example.org");
            theme = Api.proposed(proposal);
            network = Api.started("WELFARE");
            Api.assign(TestUsers.LEAD, network, NetworkRole.NETWORK_LEAD);
            Api.assign(TestUsers.CODRIVER, network, NetworkRole.CONSULTANT);
            Api.assign(TestUsers.REFERENCELEAD, network, NetworkRole.REFERENCE_LEAD);
            Api.join(TestUsers.MEMBER, network, UUID.randomUUID());
        }
    }

    @Override
    protected Map<String, Attempt> attempts() {
        var all = new HashMap<String, Attempt>();
        features().forEach(feature -> all.putAll(feature.get()));
        return all;
    }

    /** In one network, each with things of its own. */
    static List<Supplier<Map<String, Attempt>>> features() {
        prepare();
        return List.of(
                NetworksAuthorisationTest::ofTheFirstFeatures,
                RegisterAttempts::all,
                () -> MandateAttempts.in(network),
                () -> ThemeAttempts.of(theme),
                () -> OutcomeAttempts.all(network),
                () -> DiscoveryAttempts.all(network),
                () -> IdeationAttempts.all(network),
                HistoryAttempts::all,
                () -> ReportAttempts.all(network),
                () -> AuditAttempts.under(Api.ROOT));
    }

    private static Map<String, Attempt> ofTheFirstFeatures() {
        var anyStaff = List.of("staff", "outsider", "secretariat");
        var thoseWhoMove = List.of("secretariat", "lead", "codriver");
        var thoseInTheNetwork = List.of("secretariat", "lead", "codriver", "referencelead", "member");
        var inNetwork = NETWORKS + "/" + network;
        var ofTheme = THEMES + "/" + theme;
        return Map.ofEntries(
                entry("listNetworkTypes", open(request -> request.get(Api.ROOT + "/network-types"))),
                entry("listRounds", open(request -> request.get(Api.ROOT + "/rounds"))),
                entry("proposeTheme", open(request -> request.body("{}").post(THEMES))),
                entry("listThemes", ofStaff(anyStaff, THEMES)),
                entry("getTheme", ofStaff(anyStaff, ofTheme)),
                entry(
                        "getThemeContact",
                        by(
                                List.of("secretariat"),
                                List.of("staff", "forum", "moderator", "analyst", "administrator", "operator"),
                                request -> request.get(ofTheme + "/contact"))),
                entry("listDecisions", open(request -> request.get(ofTheme + "/decisions"))),
                entry(
                        "decideTheme",
                        by(
                                List.of("forum", "referencelead"),
                                List.of("staff", "secretariat", "moderator", "analyst", "lead", "administrator"),
                                request ->
                                        request.body(Api.decision("REJECTED")).post(ofTheme + "/decisions"))),
                entry(
                        "startNetwork",
                        by(
                                List.of("secretariat"),
                                List.of("staff", "forum", "lead", "moderator", "administrator"),
                                request -> request.body("{}").post(NETWORKS))),
                entry("listNetworks", open(request -> request.get(NETWORKS))),
                entry("getNetwork", open(request -> request.get(inNetwork))),
                entry("getGate", ofStaff(anyStaff, inNetwork + "/gate")),
                entry("listPhaseEntries", ofStaff(anyStaff, inNetwork + "/phase-entries")),
                entry(
                        "enterPhase",
                        by(
                                thoseWhoMove,
                                List.of("staff", "outsider", "forum", "referencelead", "member", "moderator"),
                                request ->
                                        request.body(Map.of("phase", "STARTUP")).post(inNetwork + "/phase-entries"))),
                entry(
                        "recordFinding",
                        by(
                                thoseInTheNetwork,
                                List.of("staff", "outsider", "forum", "moderator"),
                                request -> request.body(Map.of("statement", "?", "outsideOwnUnits", false))
                                        .post(inNetwork + "/findings"))),
                entry("listFindings", ofStaff(anyStaff, inNetwork + "/findings")),
                entry(
                        "raiseNode",
                        by(
                                thoseInTheNetwork,
                                List.of("staff", "outsider", "forum", "moderator"),
                                request -> request.body(Map.of(
                                                "statement", "?",
                                                "level", "EVENT",
                                                "status", "HYPOTHESIS",
                                                "perspective", "citizen"))
                                        .post(inNetwork + "/iceberg/nodes"))),
                entry("getIceberg", ofStaff(anyStaff, inNetwork + "/iceberg")),
                entry(
                        "replayDeadLetters",
                        by(
                                List.of("operator"),
                                List.of("staff", "secretariat", "administrator"),
                                request -> request.post(Api.ROOT + "/operations/dead-letter-replays"))));
    }

    private static Attempt ofStaff(List<String> users, String path) {
        return by(users, List.of(Tokens.PORTAL), request -> request.get(path));
    }
}
