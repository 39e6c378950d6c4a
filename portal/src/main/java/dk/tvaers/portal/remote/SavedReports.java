package dk.tvaers.portal.remote;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Reports that are wanted again, in reporting-service; for those who may read their views. */
@RegisterRestClient(configKey = "reporting")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
@AccessToken
public interface SavedReports {

    @GET
    @Path("saved-reports")
    Items<Report> listSavedReports();

    @POST
    @Path("saved-reports")
    void saveReport(Body report);

    @GET
    @Path("saved-reports/{id}")
    RestResponse<Report> getSavedReport(@RestPath UUID id);

    @PUT
    @Path("saved-reports/{id}")
    void changeSavedReport(@RestPath UUID id, @HeaderParam("If-Match") String version, Body report);

    @DELETE
    @Path("saved-reports/{id}")
    void removeSavedReport(@RestPath UUID id, @HeaderParam("If-Match") String version);

    @GET
    @Path("saved-reports/{id}/file")
    @Produces(MediaType.WILDCARD)
    RestResponse<byte[]> makeSavedReport(@RestPath UUID id);

    @GET
    @Path("saved-reports/{id}/issues")
    Items<Issue> listReportIssues(@RestPath UUID id, @QueryParam("limit") int limit);

    @GET
    @Path("saved-reports/{id}/issues/{issue}/file")
    @Produces(MediaType.WILDCARD)
    RestResponse<byte[]> getReportIssue(@RestPath UUID id, @RestPath UUID issue);

    /** The networks that there are figures of. */
    @GET
    @Path("networks")
    Items<Network> listReportedNetworks(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /**
     * A saved report.
     *
     * @param schedule absent when it is made by hand alone
     */
    record Report(
            UUID id,
            String title,
            String view,
            UUID network,
            String period,
            LocalDate from,
            LocalDate to,
            LocalDate otherFrom,
            LocalDate otherTo,
            String type,
            UUID round,
            UUID theme,
            UUID unit,
            String by,
            String format,
            String language,
            Schedule schedule,
            LocalDate nextOn) {

        /** Nothing without a schedule. */
        public String every() {
            return schedule == null ? "" : schedule.every();
        }

        /** As a field for a day has it; nothing without a schedule. */
        public String startsOn() {
            return schedule == null ? "" : schedule.startsOn().toString();
        }

        /** What it is of, for a change that leaves that alone. */
        public Body contents() {
            return new Body()
                    .with("view", view)
                    .with("network", network)
                    .with("period", period)
                    .with("from", from)
                    .with("to", to)
                    .with("otherFrom", otherFrom)
                    .with("otherTo", otherTo)
                    .with("type", type)
                    .with("round", round)
                    .with("theme", theme)
                    .with("unit", unit)
                    .with("by", by);
        }
    }

    /** On which days one is made. */
    record Schedule(String every, LocalDate startsOn) {}

    /** One that was made on such a day and is kept. */
    record Issue(UUID id, LocalDate dueOn, Instant madeAt, int figures, String fileName, String sha256) {}

    /** A network that there are figures of. */
    record Network(UUID networkId, String title) {}
}
