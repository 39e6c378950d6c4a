package dk.tvaers.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LoginsTest {

    private static LocalParts parts;
    private static Logins logins;

    @BeforeAll
    static void start() {
        parts = LocalParts.ensure();
        logins = new Logins(parts);
    }

    @ParameterizedTest
    @EnumSource
    void everyTestUserLogsInByPasswordUnderItsFixedId(TestUsers user) throws IOException {
        JsonNode claims = claims(logins.passwordToken(user));

        assertEquals(user.subject().toString(), claims.path("sub").asText());
        assertEquals(user.email(), claims.path("email").asText());
        assertTrue(roles(claims).contains("staff"));
    }

    @Test
    void tokensCarryWhatTheServicesNeedAndNoMore() throws IOException {
        JsonNode claims = claims(logins.passwordToken(TestUsers.SECRETARIAT));

        assertEquals(parts.issuer(), claims.path("iss").asText());
        assertEquals("tvaers-api", claims.path("aud").asText());
        assertEquals(Set.of("staff", "secretariat"), roles(claims));
        assertEquals("oekonomi-stab", claims.path("unit").asText());
        assertEquals("netværkskonsulent", claims.path("profession").asText());
        assertFalse(claims.has("resource_access"));
        assertFalse(claims.has("allowed-origins"));
    }

    @Test
    void aPersonOfTheMunicipalityComesInByOpenIdConnectWithTheMappedRole() throws IOException {
        JsonNode claims = claims(logins.codeToken("ida.vesterby", "municipality-oidc"));

        assertEquals(Set.of("staff", "secretariat"), roles(claims));
        assertEquals("Ida Vesterby", claims.path("name").asText());
        assertEquals("ida.vesterby@albertslund.example", claims.path("email").asText());
        assertEquals("oekonomi-stab", claims.path("unit").asText());
        assertEquals("netværkskonsulent", claims.path("profession").asText());
    }

    @Test
    void aPersonOfTheMunicipalityComesInBySamlWithTheMappedRole() throws IOException {
        JsonNode claims = claims(logins.codeToken("fatima.elmasri", "municipality-saml"));

        assertEquals(Set.of("staff", "moderator"), roles(claims));
        assertEquals("Fatima El-Masri", claims.path("name").asText());
        assertEquals("fatima.elmasri@albertslund.example", claims.path("email").asText());
        assertEquals("oekonomi-stab", claims.path("unit").asText());
        assertEquals("kommunikation", claims.path("profession").asText());
    }

    @Test
    void aPersonWithoutJobFunctionIsStaffOnly() throws IOException {
        assertEquals(Set.of("staff"), roles(claims(logins.codeToken("mette.lindegaard", "municipality-oidc"))));
    }

    @Test
    void aMunicipalPortalComesInByItsOwnSecret() throws IOException {
        JsonNode claims = claims(logins.portalToken());

        assertEquals(Set.of("portal"), roles(claims));
        assertEquals("tvaers-api", claims.path("aud").asText());
        assertFalse(claims.has("email"));
    }

    private static Set<String> roles(JsonNode claims) {
        Set<String> roles = new TreeSet<>();
        claims.path("realm_access").path("roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
