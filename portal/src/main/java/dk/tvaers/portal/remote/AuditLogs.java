package dk.tvaers.portal.remote;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The audit logs of the services, by what the configuration calls a service. */
@ApplicationScoped
public class AuditLogs {
    private final AuditLog log;
    private final Config config;

    AuditLogs(@RestClient AuditLog log, Config config) {
        this.log = log;
        this.config = config;
    }

    public Items<AuditLog.Entry> list(String service, Map<String, String> filter, String cursor, int limit) {
        return log.listAuditEntries(address(service), filter, cursor, limit);
    }

    public RestResponse<byte[]> export(String service, Map<String, String> filter) {
        return log.exportAuditEntries(address(service), filter);
    }

    private String address(String service) {
        return config.getValue("quarkus.rest-client." + service + ".url", String.class);
    }
}
