package dk.tvaers.members;

import static dk.tvaers.members.Api.HEADER;
import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.assign;
import static dk.tvaers.members.Api.citizen;
import static dk.tvaers.members.Api.department;
import static dk.tvaers.members.Api.id;
import static dk.tvaers.members.Api.join;
import static dk.tvaers.members.Api.membership;
import static dk.tvaers.members.Api.memberships;
import static dk.tvaers.members.Api.newCitizen;
import static dk.tvaers.members.Api.newNetwork;
import static dk.tvaers.members.Api.personOf;
import static dk.tvaers.members.Api.roles;
import static dk.tvaers.testing.Tokens.PORTAL;

import dk.tvaers.testing.Attempt;
import dk.tvaers.testing.AuthorisationTest;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.RetentionAttempts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MembersAuthorisationTest extends AuthorisationTest {
    static final List<String> NO_SECRETARIAT =
            List.of("staff", "outsider", "forum", "moderator", "analyst", "operator", PORTAL);
    private static final byte[] EMPTY_IMPORT = HEADER.getBytes(StandardCharsets.UTF_8);

    private static final byte[] EMPTY_STAFF =
            "employee_number,name,email,unit_number,job_function,valid_from,valid_to,manages\n"
                    .getBytes(StandardCharsets.UTF_8);

    private UUID network;
    private UUID unit;
    private UUID person;
    private UUID leaver;
    private UUID role;
    private UUID coDriver;
    private UUID membership;
    private UUID entry;

    MembersAuthorisationTest() {
        super("/members/openapi");
    }

    /** A network with a lead, a consultant and a member, and what they may look at. */
    @BeforeEach
    void prepare() {
        network = newNetwork();
        unit = department("authorisation");
        person = personOf("staff");
        role = id(assign(network, personOf("lead"), "NETWORK_LEAD"));
        coDriver = id(assign(network, personOf("codriver"), "CO_DRIVER"));
        membership = id(join("secretariat", network, membership(personOf("member"))));
        entry = id(as("secretariat")
                .body(Map.of("personId", personOf("receiver"), "core", true))
                .post("/members/v1/networks/" + network + "/invitations"));
        leaver = newCitizen();
    }

    @Override
    protected Map<String, Attempt> attempts() {
        var attempts = new HashMap<String, Attempt>();
        attempts.put("listPerspectives", Attempt.open(request -> request.get("/members/v1/perspectives")));
        attempts.put(
                "replayDeadLetters",
                Attempt.by(
                        List.of("operator"),
                        List.of("staff", "secretariat", "administrator", PORTAL),
                        request -> request.post("/members/v1/operations/dead-letter-replays")));
        attempts.put(
                "runContactSealing",
                Attempt.by(
                        List.of("operator"),
                        List.of("staff", "secretariat", "administrator", PORTAL),
                        request -> request.post("/members/v1/operations/contact-sealing-runs")));
        units(attempts);
        map(attempts);
        people(attempts);
        roleAssignments(attempts);
        members(attempts);
        attempts.putAll(BalanceAttempts.of(network, membership, person));
        attempts.putAll(EntryAttempts.of(network, person, entry));
        attempts.putAll(TimeAttempts.of(network, membership));
        attempts.putAll(FeedAttempts.of(network, unit));
        attempts.putAll(ConsentAttempts.of(network, person));
        attempts.putAll(RetentionAttempts.under("/members/v1"));
        attempts.putAll(PrivacyAttempts.of());
        return attempts;
    }

    private void units(Map<String, Attempt> attempts) {
        var staff = List.of("staff", "secretariat", "administrator");
        attempts.put(
                "importUnits",
                Attempt.by(
                        List.of("administrator", "secretariat"),
                        NO_SECRETARIAT,
                        request -> request.contentType("text/csv")
                                .body(EMPTY_IMPORT)
                                .post("/members/v1/unit-imports")));
        attempts.put(
                "importStaff",
                Attempt.by(
                        List.of("administrator", "secretariat"),
                        NO_SECRETARIAT,
                        request -> request.contentType("text/csv")
                                .queryParam("dryRun", true)
                                .body(EMPTY_STAFF)
                                .post("/members/v1/staff-imports")));
        attempts.put(
                "importRegister",
                Attempt.by(
                        List.of("administrator", "secretariat"),
                        NO_SECRETARIAT,
                        request -> request.queryParam("dryRun", true).post("/members/v1/register-imports")));
        attempts.put(
                "pollRegister",
                Attempt.by(
                        List.of("operator"),
                        List.of("staff", "secretariat", "administrator", PORTAL),
                        request -> request.post("/members/v1/operations/register-polls")));
        attempts.put("listUnits", Attempt.by(staff, List.of(PORTAL), request -> request.get("/members/v1/units")));
        attempts.put(
                "getUnitHistory",
                Attempt.by(staff, List.of(PORTAL), request -> request.get("/members/v1/units/" + unit + "/history")));
        attempts.put(
                "getUnit", Attempt.by(staff, List.of(PORTAL), request -> request.get("/members/v1/units/" + unit)));
    }

    private void map(Map<String, Attempt> attempts) {
        var staff = List.of("staff", "secretariat", "administrator");
        attempts.put(
                "getNetworkMap", Attempt.by(staff, List.of(PORTAL), request -> request.get("/members/v1/network-map")));
        attempts.put(
                "exportNetworkMap",
                Attempt.by(
                        staff,
                        List.of(PORTAL),
                        request -> request.accept("*/*").get("/members/v1/network-map/export")));
        attempts.put(
                "getNetworkMapPicture",
                Attempt.open(request -> request.accept("*/*").get("/members/v1/network-map/picture")));
    }

    private void people(Map<String, Attempt> attempts) {
        var secretariat = List.of("secretariat");
        attempts.put("arrive", Attempt.by(List.of("staff"), List.of(PORTAL), request -> request.put("/members/v1/me")));
        attempts.put("getMe", Attempt.by(List.of("staff"), List.of(PORTAL), request -> request.get("/members/v1/me")));
        attempts.put(
                "createPerson",
                Attempt.by(
                        secretariat,
                        NO_SECRETARIAT,
                        request -> request.body(citizen()).post("/members/v1/people")));
        attempts.put(
                "recordCompetences",
                Attempt.by(
                        secretariat,
                        NO_SECRETARIAT,
                        request -> request.body(Map.of("competences", List.of()))
                                .put("/members/v1/people/" + person + "/competences")));
        attempts.put(
                "sayMyCompetences",
                Attempt.by(
                        List.of("staff"),
                        List.of(PORTAL),
                        request ->
                                request.body(Map.of("competences", List.of())).put("/members/v1/me/competences")));
        attempts.put(
                "recordDeparture",
                Attempt.by(
                        secretariat,
                        NO_SECRETARIAT,
                        request -> request.body(Map.of()).put("/members/v1/people/" + leaver + "/departure")));
        attempts.put(
                "listPeople", Attempt.by(secretariat, NO_SECRETARIAT, request -> request.get("/members/v1/people")));
        attempts.put(
                "getPerson",
                Attempt.by(
                        List.of("secretariat", "staff"),
                        List.of("outsider", "lead", "forum", "administrator", PORTAL),
                        request -> request.get("/members/v1/people/" + person)));
        attempts.put(
                "changePerson",
                Attempt.by(
                        secretariat,
                        NO_SECRETARIAT,
                        request -> request.body(citizen()).put("/members/v1/people/" + person)));
    }

    private void roleAssignments(Map<String, Attempt> attempts) {
        var secretariat = List.of("secretariat");
        var others = List.of("lead", "member", "outsider", "forum", PORTAL);
        var participants = List.of("secretariat", "lead", "member");
        var strangers = List.of("outsider", "forum", PORTAL);
        attempts.put(
                "createRole",
                Attempt.by(
                        secretariat,
                        others,
                        request -> request.body(Map.of("personId", person, "role", "RECEIVER"))
                                .post(roles(network))));
        attempts.put(
                "limitRole",
                Attempt.by(
                        secretariat,
                        others,
                        request -> request.body(Map.of()).put(roles(network) + "/" + role + "/term")));
        attempts.put(
                "runRoleTerms",
                Attempt.by(
                        List.of("operator"),
                        List.of("staff", "secretariat", "administrator", PORTAL),
                        request -> request.post("/members/v1/operations/role-term-runs")));
        var path = roles(network) + "/" + coDriver + "/development-path";
        attempts.put(
                "getDevelopmentPath",
                Attempt.by(
                        List.of("secretariat", "lead", "codriver"),
                        List.of("member", "outsider", "forum", PORTAL),
                        request -> request.get(path)));
        attempts.put(
                "writeDevelopmentPath",
                Attempt.by(
                        List.of("secretariat", "lead", "codriver"),
                        List.of("member", "outsider", "forum", PORTAL),
                        request -> request.body(Map.of("steps", List.of())).put(path)));
        attempts.put("listRoles", Attempt.by(participants, strangers, request -> request.get(roles(network))));
        attempts.put(
                "getRole", Attempt.by(participants, strangers, request -> request.get(roles(network) + "/" + role)));
        attempts.put(
                "endRole", Attempt.by(secretariat, others, request -> request.delete(roles(network) + "/" + role)));
    }

    private void members(Map<String, Attempt> attempts) {
        var deciders = List.of("secretariat", "lead");
        var others = List.of("member", "outsider", "forum", PORTAL);
        var participants = List.of("secretariat", "lead", "member");
        var strangers = List.of("outsider", "forum", PORTAL);
        attempts.put(
                "createMembership",
                Attempt.by(
                        deciders,
                        others,
                        request -> request.body(membership(person)).post(memberships(network))));
        attempts.put(
                "listMemberships", Attempt.by(participants, strangers, request -> request.get(memberships(network))));
        attempts.put(
                "listParticipants",
                Attempt.by(
                        participants,
                        strangers,
                        request -> request.get("/members/v1/networks/" + network + "/participants")));
        attempts.put(
                "getMembership",
                Attempt.by(participants, strangers, request -> request.get(memberships(network) + "/" + membership)));
        attempts.put(
                "endMembership",
                Attempt.by(
                        participants, strangers, request -> request.delete(memberships(network) + "/" + membership)));
    }
}
