package dk.tvaers.portal.remote;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.quarkus.rest.client.reactive.Url;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Who did what in a service, which every service tells of itself; for the secretariat and administrators. */
@Path("audit")
@RegisterRestClient(configKey = "audit")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
@AccessToken
public interface AuditLog {

    /**
     * Newest first.
     *
     * @param service its address
     * @param filter by the names of the contract; all of it must hold
     */
    @GET
    @Path("entries")
    Items<Entry> listAuditEntries(
            @Url String service,
            @RestQuery Map<String, String> filter,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") int limit);

    /** The same as CSV. */
    @GET
    @Path("entries.csv")
    @Produces("text/csv")
    RestResponse<byte[]> exportAuditEntries(@Url String service, @RestQuery Map<String, String> filter);

    /**
     * That something was done.
     *
     * @param actorLoginId absent of what nobody logged in did
     */
    record Entry(long id, Instant at, UUID actorLoginId, String action, String subjectType, UUID subjectId) {}
}
