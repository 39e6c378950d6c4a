package dk.tvaers.local.up;

import dk.tvaers.local.ForeignSite;
import dk.tvaers.local.LocalParts;
import dk.tvaers.local.Service;
import dk.tvaers.local.TestUsers;
import dk.tvaers.local.daemon.Ports;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where everything listens and who can log in, as {@code up} prints it. */
final class Addresses {

    private Addresses() {}

    static String of(LocalParts parts) {
        return """

                Addresses
                  %-14s http://localhost:%d/
                  %-14s %s/ (a library's own page with the widgets)
                %s
                  %-14s %s/realms/tvaers, administration %s/admin (admin, .tvaers/parts/keycloak-admin.password)
                  %-14s %s, password in .tvaers/passwords
                  %-14s %s

                Logins, all with the password %s
                  by password    %s
                  by the SSO     ida.vesterby (secretariat), henrik.aagesen (executive forum), fatima.elmasri (moderator),
                                 mette.lindegaard (librarian), lise.haugaard (nurse), rasmus.toftager (analyst)
                  a token        curl -d grant_type=password -d client_id=tvaers-tests -d username=secretariat -d password=%s \\
                                   %s/realms/tvaers/protocol/openid-connect/token
                """.formatted(
                Service.PORTAL.module(),
                Service.PORTAL.port(),
                "another site",
                ForeignSite.ORIGIN,
                services(),
                "Keycloak",
                parts.keycloak(),
                parts.keycloak(),
                "PostgreSQL",
                "postgres://<database>@127.0.0.1:" + Ports.fixed().postgres() + "/<database>",
                "Kafka",
                parts.bootstrapServers(),
                TestUsers.PASSWORD,
                Arrays.stream(TestUsers.values()).map(TestUsers::username).collect(Collectors.joining(", ")),
                TestUsers.PASSWORD,
                parts.keycloak());
    }

    private static String services() {
        return Service.owners().stream()
                .map(service -> String.format(
                        Locale.ROOT,
                        "  %-14s http://localhost:%d/%s/v1  (OpenAPI: http://localhost:%d/%s/openapi)",
                        service.prefix(),
                        service.port(),
                        service.prefix(),
                        service.port(),
                        service.prefix()))
                .collect(Collectors.joining("\n"));
    }
}
