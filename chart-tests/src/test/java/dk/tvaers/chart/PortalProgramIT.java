package dk.tvaers.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.tvaers.local.LocalParts;
import dk.tvaers.local.Service;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged portal under exactly the environment that the chart gives it: ready without a database, and its login leads to Keycloak
 * and back to the address that readers see. The services have the names of a cluster here, so none answers.
 */
class PortalProgramIT {
    private static final LocalParts PARTS = LocalParts.ensure();

    @TempDir
    private Path directory;

    @Test
    void servesThenEnds() throws Exception {
        assumeTrue(Files.isRegularFile(Service.PORTAL.packaged(Repository.ROOT)), "the portal is built");
        var values = Values.site()
                .and("keycloak: {authServerUrl: '%s', issuer: '%s', existingCaSecret: ''}"
                        .formatted(PARTS.issuer(), PARTS.issuer()));
        var program = new PackagedProgram(
                Service.PORTAL,
                Manifests.render(values),
                Map.of(
                        "tvaers-realm-secrets/portal",
                        "a password",
                        "portal-session/key",
                        "a key of tests that has 32 characters or more"),
                directory.resolve("log"));

        try (var serving = ServingProgram.start(program)) {
            serving.answersProbes();
            // What `helm test` asks.
            assertEquals(200, serving.status("/om"));
            assertEquals(200, serving.status("/"));
            var login = serving.behind("tvaers.example.dk", "/arbejdsrum");
            assertEquals(302, login.statusCode());
            var location = login.headers().firstValue("Location").orElseThrow();
            assertTrue(location.startsWith(PARTS.issuer() + "/"), location);
            assertTrue(location.contains("redirect_uri=https%3A%2F%2Ftvaers.example.dk%2Flog-ind"), location);
            onlyOverTls(login);
            onlyOverTls(serving.behind("tvaers.example.dk", "/sprog/en"));
            serving.endsInTime();
        }
    }

    private static void onlyOverTls(HttpResponse<?> answer) {
        var cookies = answer.headers().allValues("Set-Cookie");
        assertFalse(cookies.isEmpty());
        for (var cookie : cookies) {
            assertTrue(cookie.contains("Secure") && cookie.contains("SameSite=Lax"), cookie);
            assertTrue(cookie.toLowerCase(Locale.ROOT).contains("httponly"), cookie);
        }
    }
}
