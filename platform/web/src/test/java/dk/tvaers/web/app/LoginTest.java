package dk.tvaers.web.app;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tokens are judged by audience, expiry and realm roles, and refusals are problem documents. */
@QuarkusTest
@TestProfile(LoginTest.OwnKey.class)
class LoginTest {
    private static final String SUBJECT = "0193a5b0-7c00-7000-8000-00000000000a";
    private static final String ANY_ID = "/samples/0193a5b0-7c00-7000-8000-000000000001";

    /** Tokens are signed by a key made for this run, whose public half the service is told. */
    public static class OwnKey implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                KeyPair pair = generator.generateKeyPair();
                return Map.of(
                        "quarkus.oidc.auth-server-url",
                        "",
                        "quarkus.oidc.public-key",
                        Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()),
                        "smallrye.jwt.sign.key",
                        Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static RequestSpecification as(String audience, long seconds, String... roles) {
        return as(SUBJECT, audience, seconds, roles);
    }

    private static RequestSpecification as(String subject, String audience, long seconds, String... roles) {
        String token = Jwt.subject(subject)
                .audience(audience)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .expiresIn(seconds)
                .sign();
        return given().auth().oauth2(token);
    }

    @Test
    void knowsTheCallerByLoginAndRoles() {
        as("tvaers-api", 300, "staff", "analyst")
                .get("/samples/me")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(equalTo(SUBJECT + " true"));
    }

    /** Between its letters it has the digits of a personal number, as one id in seven hundred does. */
    @Test
    void knowsTheCallerWhateverTheDigitsOfTheId() {
        String id = "79c3fbcb-3101-4104-96cc-a01722d6d508";

        as(id, "tvaers-api", 300, "staff")
                .get("/samples/me")
                .then()
                .statusCode(200)
                .body(equalTo(id + " false"));
    }

    @Test
    void forbidsOtherRolesAndWhatNobodyOpened() {
        as("tvaers-api", 300, "portal")
                .get("/samples/me")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("forbidden"));
        as("tvaers-api", 300, "administrator").get("/samples/forgotten").then().statusCode(403);
    }

    @Test
    void refusesTokensForOthersAndOldOnes() {
        as("somebody-else", 300, "staff")
                .get("/samples/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("unauthenticated"));
        as("tvaers-api", -300, "staff").get("/samples/me").then().statusCode(401);
        given().auth().oauth2("no.token.atall").get("/samples/me").then().statusCode(401);
    }

    @Test
    void demandsTheVersionOfAChange() {
        String body = "{\"title\":\"a\",\"number\":1}";
        as("tvaers-api", 300, "staff")
                .contentType("application/json")
                .body(body)
                .put(ANY_ID)
                .then()
                .statusCode(428);
        as("tvaers-api", 300, "staff")
                .header("If-Match", "\"2\"")
                .contentType("application/json")
                .body(body)
                .put(ANY_ID)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"));
        as("tvaers-api", 300, "staff")
                .header("If-Match", "\"3\"")
                .contentType("application/json")
                .body(body)
                .put(ANY_ID)
                .then()
                .statusCode(200)
                .header("ETag", "\"4\"");
    }
}
