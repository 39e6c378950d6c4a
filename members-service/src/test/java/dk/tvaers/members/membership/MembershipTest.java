package dk.tvaers.members.membership;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.citizen;
import static dk.tvaers.members.Api.createPerson;
import static dk.tvaers.members.Api.department;
import static dk.tvaers.members.Api.id;
import static dk.tvaers.members.Api.join;
import static dk.tvaers.members.Api.membership;
import static dk.tvaers.members.Api.memberships;
import static dk.tvaers.members.Api.newCitizen;
import static dk.tvaers.members.Api.newNetwork;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.events.members.MemberJoined;
import dk.tvaers.events.members.MemberLeft;
import dk.tvaers.events.words.PersonKind;
import dk.tvaers.events.words.Recruitment;
import dk.tvaers.members.Rows;
import dk.tvaers.testing.Marks;
import dk.tvaers.testing.RealParts;
import dk.tvaers.testing.Wire;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MembershipTest {
    private static Response leave(String user, UUID network, UUID membership, String tag) {
        return as(user).header("If-Match", tag).delete(memberships(network) + "/" + membership);
    }

    private static Map<String, Object> with(Map<String, Object> membership, String field, Object value) {
        membership.put(field, value);
        return membership;
    }

    private static void refused(UUID network, Map<String, ?> membership, int status, String pointer, String code) {
        join("secretariat", network, membership)
                .then()
                .statusCode(status)
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].code", equalTo(code));
    }

    @Test
    void joinsWithUnitDepartmentAndMainPerspective() {
        UUID network = newNetwork();
        UUID unit = department("m" + Marks.fresh());
        var employee = citizen();
        employee.put("kind", "EMPLOYEE");
        employee.put("unitId", unit);
        employee.put("mainPerspective", "profession");
        UUID person = id(createPerson(employee));

        Response created = join("secretariat", network, membership(person));

        UUID membership = id(created);
        created.then()
                .header("Location", endsWith(memberships(network) + "/" + membership))
                .header("ETag", equalTo("\"0\""))
                .body("networkId", equalTo(network.toString()))
                .body("personId", equalTo(person.toString()))
                .body("mainPerspective", equalTo("profession"))
                .body("core", equalTo(true))
                .body("recruitment", equalTo("INVITED"));
        String joinedAt = created.path("joinedAt");
        as("secretariat")
                .get(memberships(network) + "/" + membership)
                .then()
                .statusCode(200)
                .body("joinedAt", equalTo(joinedAt));
        assertEquals(
                new MemberJoined(
                        network,
                        membership,
                        person,
                        PersonKind.EMPLOYEE,
                        unit,
                        unit,
                        "profession",
                        true,
                        Recruitment.INVITED),
                Wire.await(MemberJoined.class, each -> each.membershipId().equals(membership)));
    }

    @Test
    void bringsAnotherOfItsPerspectives() {
        UUID network = newNetwork();
        UUID person = newCitizen();

        join("secretariat", network, with(membership(person), "mainPerspective", "relative"))
                .then()
                .statusCode(201)
                .body("mainPerspective", equalTo("relative"));
    }

    @Test
    void oneIsAMemberOnceAtATime() {
        UUID network = newNetwork();
        UUID person = newCitizen();
        UUID first = id(join("secretariat", network, membership(person)));

        refused(network, membership(person), 409, "/personId", "already-a-member");

        leave("secretariat", network, first, "\"0\"").then().statusCode(204);
        join("secretariat", network, membership(person)).then().statusCode(201);
        assertEquals(2, Rows.count("membership where network_id = ?", network));
    }

    @Test
    void ofManyRequestsAtOnceOneMakesTheMember() throws Exception {
        UUID network = newNetwork();
        UUID person = newCitizen();
        Callable<Integer> request =
                () -> join("secretariat", network, membership(person)).statusCode();
        List<Integer> answers = new ArrayList<>();

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var answer : threads.invokeAll(Collections.nCopies(4, request))) {
                answers.add(answer.get());
            }
        }

        Collections.sort(answers);
        assertEquals(List.of(201, 409, 409, 409), answers);
        assertEquals(1, Rows.count("access_membership where network_id = ?", network));
        assertEquals(1, Rows.count("outbox where type like '%MemberJoined%' and key = ?", network));
    }

    @Test
    void leavingIsToldAndTheMembershipIsKept() {
        UUID network = newNetwork();
        UUID person = newCitizen();
        UUID membership = id(join("secretariat", network, membership(person)));

        as("secretariat").delete(memberships(network) + "/" + membership).then().statusCode(428);
        leave("secretariat", network, membership, "\"5\"").then().statusCode(412);
        leave("secretariat", network, membership, "\"0\"").then().statusCode(204);
        leave("secretariat", network, membership, "\"1\"").then().statusCode(404);

        assertEquals(
                new MemberLeft(network, membership, person),
                Wire.await(MemberLeft.class, each -> each.membershipId().equals(membership)));
        assertEquals(1, Rows.count("membership where id = ? and left_at is not null", membership));
    }

    @Test
    void listsPageByPage() {
        UUID network = newNetwork();
        UUID first = id(join("secretariat", network, membership(newCitizen())));
        UUID second = id(join("secretariat", network, membership(newCitizen())));

        String next = as("secretariat")
                .queryParam("limit", 1)
                .get(memberships(network))
                .then()
                .body("items.id", contains(first.toString()))
                .extract()
                .path("next");

        as("secretariat")
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get(memberships(network))
                .then()
                .body("items.id", contains(second.toString()))
                .body("next", nullValue());
    }
}
