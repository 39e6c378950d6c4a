package dk.tvaers.networks.erasure;

import static dk.tvaers.networks.Api.ROOT;
import static dk.tvaers.networks.Api.THEMES;
import static dk.tvaers.networks.Api.as;
import static dk.tvaers.networks.Api.assign;
import static dk.tvaers.networks.Api.id;
import static dk.tvaers.networks.Api.membership;
import static dk.tvaers.networks.Api.proposal;
import static dk.tvaers.networks.Api.started;
import static dk.tvaers.networks.CourseApi.agreements;
import static dk.tvaers.networks.CourseApi.inForce;
import static dk.tvaers.networks.CourseApi.step;
import static dk.tvaers.networks.CourseApi.withLineManager;
import static dk.tvaers.networks.Deeds.fixCriteria;
import static dk.tvaers.networks.Deeds.idea;
import static dk.tvaers.networks.Deeds.score;
import static dk.tvaers.networks.Outcomes.in;
import static dk.tvaers.networks.Outcomes.made;
import static dk.tvaers.networks.Outcomes.offer;
import static dk.tvaers.networks.Outcomes.post;
import static dk.tvaers.networks.Outcomes.putTo;
import static dk.tvaers.networks.Outcomes.today;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.Ids;
import dk.tvaers.events.members.LoginLinked;
import dk.tvaers.events.members.MemberJoined;
import dk.tvaers.events.members.PersonErased;
import dk.tvaers.events.members.PersonRegistered;
import dk.tvaers.events.members.RoleAssigned;
import dk.tvaers.events.networks.AgreementEnded;
import dk.tvaers.events.words.NetworkRole;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.local.TestUsers;
import dk.tvaers.networks.Api;
import dk.tvaers.networks.Database;
import dk.tvaers.networks.NetworksParts;
import dk.tvaers.networks.Units;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.TextSearch;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = NetworksParts.class, scope = TestResourceScope.GLOBAL)
class ErasureTest {
    private static final TestUsers USER = TestUsers.PHASEMEMBER;
    /** What travels; it is gone from here once it is published long enough. */
    private static final List<String> WAITING = List.of("\"public\".\"outbox\"");

    private final String word = "Ord" + Marks.fresh();
    private final UUID person = Ids.next();
    private final UUID department = Ids.next();
    private UUID network;
    private MemberJoined joined;

    private PersonRegistered registered() {
        return new PersonRegistered(
                person, PersonKind.EMPLOYEE, department, department, null, "profession", List.of("profession"));
    }

    /** The person of the login from now on, with a part in the network. */
    @BeforeEach
    void enter() {
        network = started("WELFARE");
        joined = membership(network, Ids.next(), person, department);
        Wire.tell(registered());
        Wire.tell(new LoginLinked(person, USER.subject()));
        Wire.tell(joined);
        Api.awaitParticipation(USER, network);
        applied(Wire.tell(new LoginLinked(person, USER.subject())));
    }

    private static void applied(UUID event) {
        eventually().until(() -> Database.count("select count(*) from inbox where event_id = '" + event + "'") == 1);
    }

    private UUID agree() {
        assign(TestUsers.LINEMANAGER, network, NetworkRole.LINE_MANAGER);
        var asked = withLineManager();
        asked.put("memberPersonId", person);
        @SuppressWarnings("unchecked")
        var content = (Map<String, Object>) asked.get("content");
        List.of("expectations", "timeBalance", "competenceDevelopment").forEach(text -> content.put(text, word));
        var agreement = inForce(network, asked, USER.username(), "linemanager");
        step(
                        USER.username(),
                        network,
                        agreement,
                        "reviews",
                        Map.of("note", word, "nextOn", today().plusYears(1).toString()))
                .then()
                .statusCode(200);
        return agreement;
    }

    private String meet() {
        var meeting = made(post(
                "secretariat",
                in(network) + "/meetings",
                Map.of("purpose", "Spor", "agenda", "Fund", "startsAt", "2027-03-02T08:00:00Z")));
        putTo(
                        "secretariat",
                        meeting,
                        "/minutes",
                        Map.of("heldOn", today().toString(), "attendance", List.of(person), "summary", "Fire spor"))
                .then()
                .statusCode(200);
        return meeting;
    }

    private UUID propose() {
        var proposal = proposal("Naboer");
        proposal.put("contact", word + "@example.org");
        as(USER.username())
                .body(Map.of("title", word))
                .post(ROOT + "/theme-drafts")
                .then()
                .statusCode(201);
        return id(as(USER.username())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(proposal)
                .post(THEMES));
    }

    private void own() {
        post("secretariat", in(network) + "/handovers", offer(Units.known(), person))
                .then()
                .statusCode(201);
        var plan = Map.<String, Object>of(
                "claim",
                "Færre er alene",
                "indicator",
                "Andel",
                "unit",
                "%",
                "direction",
                "LOWER",
                "baseline",
                new BigDecimal("18.5"),
                "dueOn",
                today().plusMonths(6).toString(),
                "ownerUnitId",
                Ids.next(),
                "ownerPersonId",
                person);
        post("secretariat", in(network) + "/evaluation-plans", plan).then().statusCode(201);
    }

    private UUID scored() {
        var idea = idea(network);
        fixCriteria(network).then().statusCode(200);
        score(USER.username(), network, idea, "VALUE", 4, "FEASIBILITY", 2)
                .then()
                .statusCode(200);
        return idea;
    }

    private String counts() throws SQLException {
        var count = new StringBuilder();
        for (var sql : List.of(
                "select count(distinct person_id) from known_membership where network_id = '%s'",
                "select count(*) from meeting_attendance a join meeting m on m.id = a.meeting_id where m.network_id = '%s'",
                "select sum(h.hours) from agreement_hours h join agreement a on a.id = h.agreement_id where a.network_id = '%s'",
                "select count(*) from agreement_signature s join agreement a on a.id = s.agreement_id where a.network_id = '%s'",
                "select count(*) from agreement_review r join agreement a on a.id = r.agreement_id where a.network_id = '%s'",
                "select count(distinct person_id) + sum(points) from score where network_id = '%s'",
                "select count(*) from handover where network_id = '%s'",
                "select count(*) from evaluation_plan where network_id = '%s'")) {
            count.append(Database.count(sql.formatted(network))).append(' ');
        }
        return count.toString();
    }

    @Test
    void everyColumnThatNamesAPersonIsConsidered() throws SQLException {
        var columns = new TreeSet<String>();
        try (var connection = Database.open();
                var rows = connection.createStatement().executeQuery("""
                        select table_name || '.' || column_name
                        from information_schema.columns join information_schema.tables using (table_schema, table_name)
                        where table_schema = 'public' and table_type = 'BASE TABLE' and data_type = 'uuid'
                            and (column_name like '%person%' or column_name like '%login%')
                        """)) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }

        assertEquals(
                new TreeSet<>(List.of(
                        "access_login.login_id",
                        "access_login.person_id",
                        "access_membership.person_id",
                        "access_role.person_id",
                        "agreement.counterpart_person_id",
                        "agreement.member_person_id",
                        "agreement_signature.person_id",
                        "audit_entry.actor_login_id",
                        "evaluation_plan.owner_person_id",
                        "handover.owner_person_id",
                        "known_membership.person_id",
                        "known_person.person_id",
                        "meeting_attendance.person_id",
                        "score.person_id",
                        "theme_contact.login_id",
                        "theme_draft.owner_login_id")),
                columns,
                "a PersonTraces says what becomes of each");
    }

    @Test
    void nothingLeadsToThePersonAndWhatIsCountedStays() throws SQLException {
        var agreement = agree();
        meet();
        var theme = propose();
        own();
        scored();
        var counts = counts();

        applied(Wire.tell(new PersonErased(person, USER.subject())));

        assertEquals(List.of(), TextSearch.tablesWith(word));
        assertEquals(WAITING, TextSearch.tablesWith(person.toString()));
        assertEquals(List.of(), TextSearch.tablesWith(USER.subject().toString()));
        assertEquals(counts, counts());
        assertEquals(0, Database.count("select count(*) from known_person where unit_id = '" + department + "'"));
        as("secretariat").get(THEMES + "/" + theme + "/contact").then().statusCode(404);
        as("secretariat")
                .get(agreements(network) + "/" + agreement)
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("texts.expectations", nullValue())
                .body("hours", hasSize(2))
                .body("memberPersonId", not(equalTo(person.toString())));
        Wire.await(AgreementEnded.class, each -> each.agreementId().equals(agreement));
        as(USER.username()).get(agreements(network) + "/" + agreement).then().body("texts", nullValue());
    }

    @Test
    void olderAndRepeatedEventsBringNobodyBack() throws SQLException {
        applied(Wire.tell(new PersonErased(person, USER.subject())));
        var before = counts();

        Wire.tell(registered());
        Wire.tell(new LoginLinked(person, USER.subject()));
        Wire.tell(joined);
        Wire.tell(new RoleAssigned(network, Ids.next(), person, NetworkRole.NETWORK_LEAD));
        Wire.tell(membership(network, Ids.next(), person, department));
        applied(Wire.tell(membership(network, Ids.next(), person, department)));
        applied(Wire.tell(new PersonErased(person, USER.subject())));

        assertEquals(List.of(), TextSearch.tablesWith(person.toString()));
        assertEquals(before, counts());
    }
}
