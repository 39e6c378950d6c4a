package dk.tvaers.members;

import static dk.tvaers.testing.Eventually.eventually;
import static io.restassured.RestAssured.given;

import dk.tvaers.events.Ids;
import dk.tvaers.events.networks.NetworkStarted;
import dk.tvaers.testing.Tokens;
import dk.tvaers.testing.Wire;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What the tests ask of the service, as a portal would. */
public final class Api {
    public static final String HEADER = "number,name,parent_number,level,valid_from,valid_to\n";

    private Api() {}

    public static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }

    /** As the secretariat. */
    public static Response importUnits(String csv) {
        return importUnits(csv.getBytes(StandardCharsets.UTF_8), false);
    }

    public static Response importUnits(byte[] csv, boolean dryRun) {
        return as("secretariat")
                .contentType("text/csv")
                .queryParam("dryRun", dryRun)
                .body(csv)
                .post("/members/v1/unit-imports");
    }

    /** A department of its own for one test; its id. */
    public static UUID department(String number) {
        importUnits(HEADER + number + ",Afdeling " + number + ",,DEPARTMENT,2020-01-01,\n")
                .then()
                .statusCode(200);
        return unitId(number);
    }

    /** By what the municipality itself calls the unit; the list of all has thousands after an import of thousands. */
    public static UUID unitId(String number) {
        return (UUID) Rows.one("select id from unit where number = ?", number);
    }

    /** A valid citizen, to be altered. */
    public static Map<String, Object> citizen() {
        var citizen = new TreeMap<String, Object>();
        citizen.put("kind", "CITIZEN");
        citizen.put("name", "Vibeke Opdigtet");
        citizen.put("mainPerspective", "citizen");
        citizen.put("perspectives", List.of("citizen", "relative"));
        return citizen;
    }

    public static Response createPerson(Map<String, ?> person) {
        return as("secretariat").body(person).post("/members/v1/people");
    }

    public static UUID newCitizen() {
        return id(createPerson(citizen()));
    }

    public static Response arrive(String user) {
        return as(user).put("/members/v1/me");
    }

    /** The person of a login. */
    public static UUID personOf(String user) {
        return UUID.fromString(arrive(user).then().statusCode(200).extract().path("id"));
    }

    /** A network that this service has heard of. */
    public static UUID newNetwork() {
        return newNetwork("citizen");
    }

    /** A network whose theme expects these perspectives. */
    public static UUID newNetwork(String... expected) {
        var network = Ids.next();
        Wire.tell(
                new NetworkStarted(network, Ids.next(), "WELFARE", "Ensomhed blandt ældre borgere", List.of(expected)));
        eventually()
                .alias("the network is known")
                .until(() -> as("secretariat").get(roles(network)).statusCode() == 200);
        return network;
    }

    public static String roles(UUID network) {
        return "/members/v1/networks/" + network + "/roles";
    }

    public static String memberships(UUID network) {
        return "/members/v1/networks/" + network + "/memberships";
    }

    public static Response assign(UUID network, UUID person, String role) {
        return as("secretariat").body(Map.of("personId", person, "role", role)).post(roles(network));
    }

    public static Map<String, Object> membership(UUID person) {
        return new TreeMap<>(Map.of("personId", person, "core", true, "recruitment", "INVITED"));
    }

    public static Response join(String user, UUID network, Map<String, ?> membership) {
        return as(user).body(membership).post(memberships(network));
    }

    public static UUID id(Response created) {
        return UUID.fromString(created.then().statusCode(201).extract().path("id"));
    }
}
