package dk.tvaers.benchmarks;

import dk.tvaers.local.Logins;
import dk.tvaers.local.RunningService;
import dk.tvaers.local.Service;
import dk.tvaers.local.TestUsers;

/** What a service is asked most: a request that reads its database, and for the figures a login too; of the portal a page that asks nobody. */
record Visit(byte[] request) {
    private static final int CONNECTIONS = 8;

    static Visit of(Service service, Logins logins) {
        return new Visit(
                switch (service) {
                    case NETWORKS -> HttpConnection.get("/networks/v1/networks");
                    case MEMBERS -> HttpConnection.get("/members/v1/perspectives");
                    case CITIZEN_INPUT -> HttpConnection.get("/citizen-input/v1/inputs?limit=20");
                    case REPORTING ->
                        HttpConnection.get(
                                "/reporting/v1/networks",
                                "Authorization: Bearer " + logins.passwordToken(TestUsers.ANALYST) + "\r\n");
                    case PORTAL -> HttpConnection.get("/om");
                });
    }

    Measured repeated(RunningService service, int times) {
        return new Load(service.url(), CONNECTIONS, () -> request, 200).saturating(times);
    }
}
