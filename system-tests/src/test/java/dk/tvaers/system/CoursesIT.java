package dk.tvaers.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A network of each type from its proposal to its closing. */
class CoursesIT {
    @BeforeAll
    static void unitsAreThere() {
        Units.imported(Staff.GITTE.caller());
    }

    @Test
    void aWelfareNetworkHasAStoppedTrialAsAResultAndAHandoverThatWasDeclined() {
        var course = gathered(Beginnings.network("En fælles ungdomsklub", "WELFARE"), "EXECUTIVE_FORUM");
        course.prepare();
        course.understand();
        var idea = course.ideate();
        var adjusted = course.tryOut(idea, "ADJUST", "Kortet blev væk; det skal hænge ved døren");
        var stopped = course.tryOut(idea, "STOP", "Naboer vil spørges, ikke have et nummer");

        var result = Staff.METTE
                .caller()
                .get(course.path() + "/trials/" + stopped)
                .expect(200)
                .json();
        assertEquals("STOP", result.path("nextStep").textValue());
        assertEquals("RESULT", result.path("state").textValue());
        assertEquals(
                "Naboer vil spørges, ikke have et nummer",
                result.path("learning").textValue());

        var handover = course.offer(adjusted, "Spørg ved døren");
        course.enter("EVALUATION").expect(409);
        assertEquals(List.of("handover-unanswered"), course.missing());
        course.answer(handover, Map.of("answer", "DECLINED")).expect(400);
        course.answer(handover, Map.of("answer", "DECLINED", "reason", "Vi har ingen ved døren"))
                .expect(200);

        course.takeAStand();
        course.enterClosing();
        assertEquals(List.of("members-not-told"), course.missing());
        course.close().expect(201);
        assertClosed(course);
        assertFound("Kort i ti opgange", "STOP");
    }

    @Test
    void aLearningNetworkTakesTheShorterPathAndDeliversToTheForum() {
        var course = gathered(Beginnings.network("Deleøkonomi", "LEARNING"), "EXECUTIVE_FORUM");
        course.prepare();
        course.understand();
        course.enterClosing();
        assertEquals(List.of("forum-deliverable-missing", "members-not-told"), course.missing());
        course.deliverToTheForum();
        course.close().expect(201);
        assertClosed(course);
    }

    @Test
    void anInnovationNetworkClosesAfterItsThreeSubNetworks() {
        var parentId = Beginnings.network("Bo i Albertslund", "INNOVATION");
        var subNetworks = Stream.of("Bydelsidentitet", "Profilering", "Mobilitet")
                .map(title -> Beginnings.startedSubNetwork(Staff.IDA.caller(), parentId, title))
                .map(id -> gathered(id, "DIRECTOR"))
                .toList();
        var parent = gathered(parentId, "DIRECTOR");
        walkToTheEnd(parent);

        var refusal = parent.close().expect(409);
        assertEquals(
                List.of("sub-network-open"), refusal.json().path("violations").findValuesAsText("code"));
        assertTrue(refusal.body().contains("3"), refusal::body);

        for (var subNetwork : subNetworks) {
            walkToTheEnd(subNetwork);
            subNetwork.close().expect(201);
            assertClosed(subNetwork);
        }
        parent.close().expect(201);
        assertClosed(parent);
    }

    private static Course gathered(UUID networkId, String referenceLeadLevel) {
        Members.gather(networkId);
        return new Course(networkId, referenceLeadLevel);
    }

    private static void walkToTheEnd(Course course) {
        course.prepare();
        course.understand();
        var trial = course.tryOut(course.ideate(), "IMPLEMENT", "Et opslag ved døren er nok");
        var handover = course.offer(trial, "Opslag ved døren");
        course.answer(handover, Map.of("answer", "ACCEPTED")).expect(200);
        assertTrue(course.missing().contains("forum-deliverable-missing"));
        course.deliverToTheForum();
        course.takeAStand();
        course.enterClosing();
    }

    private static void assertClosed(Course course) {
        var network = Staff.METTE.caller().get(course.path()).expect(200).json();
        assertEquals("CLOSED", network.path("state").textValue(), network::toString);
        Staff.METTE
                .caller()
                .post(course.path() + "/findings", Map.of("statement", "For sent", "outsideOwnUnits", true))
                .expect(409);
    }

    /** What was tried is found by whoever asks afterwards. */
    private static void assertFound(String title, String state) {
        var found = Staff.PETER
                .caller()
                .get("/networks/v1/register?limit=50&q=" + title.replace(" ", "%20"))
                .expect(200)
                .json()
                .path("items");
        assertTrue(found.findValuesAsText("state").contains(state), found::toString);
    }
}
