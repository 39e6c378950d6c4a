package dk.tvaers.members.register;

import com.fasterxml.jackson.databind.JsonNode;
import dk.tvaers.web.problem.ProblemException;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Listens to the register. An event says only that something may have changed, may come twice, and comes again until it is acknowledged; so
 * events lead to reading the register, once for all of them, and are acknowledged when that is in.
 */
@ApplicationScoped
class RegisterListener {
    private static final Logger LOG = Logger.getLogger(RegisterListener.class);
    private static final List<String> KINDS = List.of("org_unit", "person", "engagement", "manager");
    /** As many are fetched of a kind before the register is read; more wait for the next time. */
    private static final int MOST = 1000;

    private final Os2mo register;
    private final Os2moReader reader;
    private final RegisterImports imports;

    RegisterListener(Os2mo register, Os2moReader reader, RegisterImports imports) {
        this.register = register;
        this.reader = reader;
        this.imports = imports;
    }

    @Scheduled(every = "${tvaers.os2mo.every:off}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void listen() {
        if (register.isThere()) {
            try {
                poll();
            } catch (RegisterAwayException away) {
                LOG.warnf("The register is asked again later: %s", away.getMessage());
            } catch (ProblemException refused) {
                LOG.warn("What the register says would end many people; the secretariat is to confirm it");
            }
        }
    }

    /** How many events there were. */
    int poll() {
        Os2mo.Conversation conversation = register.begin();
        List<String> tokens = new ArrayList<>();
        KINDS.forEach(kind -> fetch(conversation, listener(conversation, kind), tokens));
        if (!tokens.isEmpty()) {
            imports.bring(reader.read(), false, false);
            tokens.forEach(token -> conversation.ask(Os2moQueries.ACKNOWLEDGE, Map.of("token", token)));
        }
        return tokens.size();
    }

    /** Declaring a listener that is there changes nothing. */
    private static String listener(Os2mo.Conversation conversation, String kind) {
        Map<String, String> input = Map.of("namespace", "mo", "user_key", "tvaers-" + kind, "routing_key", kind);
        return conversation
                .ask(Os2moQueries.LISTEN, Map.of("input", input))
                .path("event_listener_declare")
                .path("uuid")
                .asText();
    }

    private static void fetch(Os2mo.Conversation conversation, String listener, List<String> tokens) {
        for (int i = 0; i < MOST; i++) {
            JsonNode event = conversation
                    .ask(Os2moQueries.FETCH, Map.of("listener", listener))
                    .path("event_fetch");
            if (!event.isObject()) {
                return;
            }
            tokens.add(event.path("token").asText());
        }
    }
}
