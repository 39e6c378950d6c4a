package dk.tvaers.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.tvaers.local.Logins;
import dk.tvaers.local.Service;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Where the demonstration plays: the four services, and the people of the municipality's single sign-on as their users. */
final class Stage {

    /** The secretariat's consultant, who does what no one else is named for. */
    static final String SECRETARIAT = "ida.vesterby";

    static final String ADMINISTRATOR = "gitte.overgaard";
    static final String MODERATOR = "fatima.elmasri";
    static final String ANALYST = "rasmus.toftager";

    private final Function<Service, URI> hosts;
    private final Logins logins;
    private final Journal journal;
    private final Map<String, String> identityProviders = Material.rows("logins.csv").stream()
            .collect(Collectors.toMap(row -> row.get("username"), row -> row.get("identity_provider")));
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Stage(Function<Service, URI> hosts, Logins logins, Journal journal) {
        this.hosts = hosts;
        this.logins = logins;
        this.journal = journal;
    }

    Journal journal() {
        return journal;
    }

    URI host(Service service) {
        return hosts.apply(service);
    }

    Caller anyone(Service service) {
        return new Caller(hosts.apply(service), service, null);
    }

    /** A person of the municipality, logged in through its single sign-on the way a browser does it. */
    Caller as(String username, Service service) {
        String token = tokens.computeIfAbsent(username, name -> logins.codeToken(name, identityProviders.get(name)));
        return new Caller(hosts.apply(service), service, token);
    }

    /** The id of what is there already, or of what is made now; a cut-off load may have made it without noting it. */
    String ensure(String step, Supplier<List<JsonNode>> existing, String field, String value, Supplier<String> make) {
        if (!journal.isResumed()) {
            return journal.once(step, make);
        }
        return journal.once(
                step,
                () -> existing.get().stream()
                        .filter(item -> value.equals(item.path(field).asText()))
                        .findFirst()
                        .map(item -> item.path("id").asText())
                        .orElseGet(make));
    }

    static ObjectNode object() {
        return Caller.JSON.createObjectNode();
    }
}
