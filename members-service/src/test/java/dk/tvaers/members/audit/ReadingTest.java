package dk.tvaers.members.audit;

import static dk.tvaers.members.Api.as;
import static dk.tvaers.members.Api.newCitizen;
import static dk.tvaers.members.Api.personOf;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.tvaers.members.Rows;
import dk.tvaers.testing.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class ReadingTest {
    private static final String PEOPLE = "/members/v1/people/";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    /** What can say who somebody is or how to reach somebody, whatever the answer it stands in. */
    private static final Set<String> PERSONAL = Set.of("name", "email", "phone", "mobile", "address");
    /** Answers in which a name is that of a thing. */
    private static final Set<String> THINGS = Set.of("Unit", "UnitDifferenceField", "Perspective", "NetworkMapUnit");
    /** Operations that show nobody but the caller. */
    private static final Set<String> OWN =
            Set.of("arrive", "getMe", "sayMyCompetences", "getMyLoad", "listMyEntries", "applyForMembership");

    private static JsonNode document() throws IOException {
        return new ObjectMapper()
                .readTree(given().accept("application/json")
                        .get("/members/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private static boolean isPersonal(JsonNode document, JsonNode part, Set<String> seen) {
        if (part.has("$ref")) {
            String path = part.path("$ref").textValue().substring(1);
            return seen.add(path)
                    && !THINGS.contains(path.substring(path.lastIndexOf('/') + 1))
                    && isPersonal(document, document.at(path), seen);
        }
        return part.path("properties").properties().stream().anyMatch(each -> PERSONAL.contains(each.getKey()))
                || part.valueStream().anyMatch(each -> isPersonal(document, each, seen));
    }

    private static Set<String> showingSomebody() throws IOException {
        JsonNode document = document();
        Set<String> found = new TreeSet<>();
        document.path("paths")
                .forEach(item -> item.properties().stream()
                        .filter(each -> METHODS.contains(each.getKey()))
                        .map(each -> each.getValue())
                        .filter(operation -> operation.path("responses").properties().stream()
                                .filter(each -> each.getKey().startsWith("2"))
                                .anyMatch(each -> isPersonal(document, each.getValue(), new HashSet<>())))
                        .forEach(operation ->
                                found.add(operation.path("operationId").textValue())));
        return found;
    }

    private static Set<String> marked() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dk.tvaers.members").stream()
                        .flatMap(each -> each.getMethods().stream())
                        .filter(each -> each.isAnnotatedWith(ShowsPeople.class))
                        .map(JavaMethod::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyOperationThatShowsSomebodyWritesItDown() throws IOException {
        Set<String> showing = showingSomebody();

        assertTrue(showing.containsAll(Set.of("listPeople", "listCandidates", "listLoad", "getMe")), showing::toString);
        showing.removeAll(OWN);
        assertEquals(showing, marked());
    }

    /** An answer with somebody in it that the interceptor does not recognise would be marked in vain. */
    @Test
    void everyMarkedOperationAnswersWithPeopleItRecognises() {
        Set<String> unrecognised = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dk.tvaers.members").stream()
                        .flatMap(each -> each.getMethods().stream())
                        .filter(each -> each.isAnnotatedWith(ShowsPeople.class))
                        .filter(each -> each.getReturnType().getAllInvolvedRawTypes().stream()
                                .noneMatch(type -> type.isAssignableTo(NamedPerson.class)))
                        .map(JavaMethod::getFullName)
                        .collect(Collectors.toSet());

        assertEquals(Set.of(), unrecognised);
    }

    @Test
    void peopleSeeWhoReadTheirDataAndWhen() {
        UUID self = personOf("codriver");
        UUID reader = personOf("secretariat");
        Rows.change("delete from audit_entry where subject_id = ?", self);
        as("secretariat").get(PEOPLE + self).then().statusCode(200);
        as("codriver").get(PEOPLE + self).then().statusCode(200);

        as("codriver")
                .get("/members/v1/me/readings")
                .then()
                .statusCode(200)
                .body("items.what", contains("READ", "READ"))
                .body("items.own", contains(true, false))
                .body("items[1].readerId", equalTo(reader.toString()))
                .body("items.at", everyItem(notNullValue()));
        as("secretariat").get(PEOPLE + self + "/readings?limit=1").then().body("items", hasSize(1));
        as("outsider").get(PEOPLE + self + "/readings").then().statusCode(404);
        as("secretariat").get(PEOPLE + UUID.randomUUID() + "/readings").then().statusCode(404);
    }

    @Test
    void theLogGoesOnPageByPage() {
        UUID person = newCitizen();
        Stream.of(1, 2, 3)
                .forEach(i -> as("secretariat").get(PEOPLE + person).then().statusCode(200));

        String next = as("secretariat")
                .get(PEOPLE + person + "/readings?limit=3")
                .then()
                .extract()
                .path("next");

        as("secretariat")
                .get(PEOPLE + person + "/readings?limit=3&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }
}
