package dk.tvaers.members.erasure;

import static dk.tvaers.members.Api.arrive;
import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.assign;
import static dk.tvaers.members.Api.id;
import static dk.tvaers.members.Api.join;
import static dk.tvaers.members.Api.membership;
import static dk.tvaers.members.Api.newCitizen;
import static dk.tvaers.members.Api.newNetwork;
import static dk.tvaers.members.Api.personOf;
import static dk.tvaers.testing.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.tvaers.events.Ids;
import dk.tvaers.events.members.MemberLeft;
import dk.tvaers.events.members.PersonErased;
import dk.tvaers.events.networks.PayersAgreed;
import dk.tvaers.local.TestUsers;
import dk.tvaers.members.Rows;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.TextSearch;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ErasureTest {
    /** What travels; it is gone from here once it is published long enough. */
    private static final List<String> WAITING = List.of("\"public\".\"outbox\"");

    private static Response erase(UUID person) {
        return as("secretariat").body(Map.of("ground", "REQUESTED")).put("/members/v1/people/" + person + "/erasure");
    }

    /** Wherever a person can be named, apart from the log of what was done. */
    @Test
    void everyColumnThatNamesAPersonIsConsidered() {
        String columns = (String) Rows.one("""
                select string_agg(table_name || '.' || column_name, ' ' order by table_name, column_name)
                from information_schema.columns join information_schema.tables using (table_schema, table_name)
                where table_schema = 'public' and table_type = 'BASE TABLE' and data_type = 'uuid'
                    and (column_name like '%person%' or column_name like '%manager%' or column_name like '%login%')
                """);

        assertEquals(
                Set.of(
                        "access_login.login_id",
                        "access_login.person_id",
                        "access_membership.person_id",
                        "access_role.person_id",
                        "agreed_time.manager_id",
                        "agreed_time.person_id",
                        "audit_entry.actor_login_id",
                        "brought_home.person_id",
                        "consent.person_id",
                        "employee.person_id",
                        "entry.person_id",
                        "erasure.person_id",
                        "findability.person_id",
                        "findable_person.person_id",
                        "mail.person_id",
                        "membership.person_id",
                        "notice.person_id",
                        "notice_preference.person_id",
                        "person.login_id",
                        "person_competence.person_id",
                        "person_perspective.person_id",
                        "placement.person_id",
                        "role_assignment.person_id",
                        "unit_lead.person_id"),
                Set.of(columns.split(" ")),
                "ErasureRepository says what becomes of each");
        assertEquals(
                0,
                Rows.count(
                        "pg_constraint where contype = 'f' and confrelid = 'person'::regclass and confupdtype <> 'c'"),
                "a reference to a person follows it on update cascade");
    }

    @Test
    void nothingOfThePersonIsLeftAndWhatIsCountedStays() {
        Eventful someone = Eventful.inTwoNetworks("phasemember");
        String counts = someone.counts();
        assertNotEquals(List.of(), TextSearch.tablesWith(someone.word()));

        erase(someone.person()).then().statusCode(204);

        assertEquals(List.of(), TextSearch.tablesWith(someone.word()));
        assertEquals(List.of(), TextSearch.tablesWith("phasemember@"));
        assertEquals(WAITING, TextSearch.tablesWith(someone.person().toString()));
        assertEquals(
                WAITING, TextSearch.tablesWith(TestUsers.PHASEMEMBER.subject().toString()));
        assertEquals(counts, someone.counts());
        assertEquals(
                "erased_at id kind left_on main_perspective registered_at unit_id version",
                Rows.one("""
                    select string_agg(key, ' ' order by key) from person p, jsonb_each(jsonb_strip_nulls(to_jsonb(p)))
                    where p.id = (select person_id from membership where id = ?)
                    """, someone.membership()));
        Wire.await(MemberLeft.class, each -> each.membershipId().equals(someone.membership()));
        assertEquals(
                new PersonErased(someone.person(), TestUsers.PHASEMEMBER.subject()),
                Wire.await(PersonErased.class, each -> each.personId().equals(someone.person())));
    }

    @Test
    void whoIsErasedIsNobodyForAnyOperation() {
        UUID network = newNetwork();
        UUID person = newCitizen();
        UUID entry = id(as("secretariat")
                .body(Map.of("personId", person, "core", true))
                .post("/members/v1/networks/" + network + "/invitations"));
        erase(person).then().statusCode(204);

        as("secretariat").get("/members/v1/people/" + person).then().statusCode(404);
        join("secretariat", network, membership(person)).then().statusCode(422);
        assign(network, person, "RECEIVER").then().statusCode(422);
        as("secretariat")
                .get("/members/v1/networks/" + network + "/entries/" + entry)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        UUID left = (UUID) Rows.one("select person_id from entry where id = ?", entry);
        as("secretariat").get("/members/v1/people/" + left).then().statusCode(404);
        erase(left).then().statusCode(404);
    }

    @Test
    void againIsNoErrorAndNobodyElseIsNobody() {
        UUID person = newCitizen();
        erase(person).then().statusCode(204);

        erase(person).then().statusCode(204);

        eventually().until(() -> Rows.count("outbox where published_at is null") == 0);
        assertEquals(
                1,
                Wire.told(PersonErased.class).stream()
                        .filter(each -> each.personId().equals(person))
                        .count());
        erase(UUID.randomUUID()).then().statusCode(404);
        as("secretariat")
                .body(Map.of("ground", "BECAUSE"))
                .put("/members/v1/people/" + newCitizen() + "/erasure")
                .then()
                .statusCode(400);
    }

    @Test
    void oneErasesOneselfAndIsSomebodyNewAfterwards() {
        UUID person = personOf("receiver");

        as("receiver").put("/members/v1/me/erasure").then().statusCode(204);

        as("receiver").get("/members/v1/me").then().statusCode(404);
        as("receiver").put("/members/v1/me/erasure").then().statusCode(404);
        arrive("receiver").then().statusCode(200);
        assertNotEquals(person, personOf("receiver"));
        assertEquals(
                1,
                Rows.count(
                        "audit_entry a join erasure e on e.person_id = a.subject_id where a.action = 'erase'"
                                + " and a.actor_login_id = a.subject_id and e.person_id ="
                                + " (select replacement from erased_person where id_hash = sha256(uuid_send(?)))",
                        person));
    }

    @Test
    void anOldEventBringsNobodyBack() {
        UUID network = newNetwork();
        UUID person = newCitizen();
        UUID membership = id(join("secretariat", network, membership(person)));
        UUID manager = newCitizen();
        erase(person).then().statusCode(204);
        erase(manager).then().statusCode(204);

        UUID late = Wire.tell(new PayersAgreed(network, Ids.next(), List.of(), List.of(), person, manager));

        eventually().until(() -> Rows.count("inbox where event_id = ?", late) == 1);
        assertEquals(0, Rows.count("agreed_time where person_id = ? or manager_id = ?", person, manager));
        assertEquals(
                1,
                Rows.count("agreed_time a join membership m on m.person_id = a.person_id where m.id = ?", membership));
    }
}
