package dk.tvaers.portal.remote;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Meetings and decisions of a network, in networks-service; for staff. */
@Path("networks/{id}")
@RegisterRestClient(configKey = "networks")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
@AccessToken
public interface Meetings {

    @GET
    @Path("meetings")
    Items<Meeting> listMeetings(@RestPath UUID id, @QueryParam("limit") int limit);

    @POST
    @Path("meetings")
    void planMeeting(@RestPath UUID id, Body meeting);

    @GET
    @Path("meetings/{meetingId}")
    RestResponse<Meeting> getMeeting(@RestPath UUID id, @RestPath UUID meetingId);

    @PUT
    @Path("meetings/{meetingId}")
    void replanMeeting(
            @RestPath UUID id, @RestPath UUID meetingId, @HeaderParam("If-Match") String version, Body meeting);

    @PUT
    @Path("meetings/{meetingId}/minutes")
    void holdMeeting(
            @RestPath UUID id, @RestPath UUID meetingId, @HeaderParam("If-Match") String version, Body minutes);

    @POST
    @Path("meetings/{meetingId}/cancellation")
    void cancelMeeting(
            @RestPath UUID id, @RestPath UUID meetingId, @HeaderParam("If-Match") String version, Body cancellation);

    @GET
    @Path("decisions")
    Items<Decision> listNetworkDecisions(@RestPath UUID id, @QueryParam("limit") int limit);

    @POST
    @Path("decisions")
    void decideInNetwork(@RestPath UUID id, Body decision);

    /** @param state PLANNED, HELD or CANCELLED */
    record Meeting(
            UUID id,
            String purpose,
            String agenda,
            Instant startsAt,
            String state,
            LocalDate heldOn,
            List<UUID> attendance,
            String summary,
            String reason) {
        private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

        public Meeting {
            attendance = attendance == null ? List.of() : List.copyOf(attendance);
        }

        public boolean isPlanned() {
            return "PLANNED".equals(state);
        }

        /** As a field for a time holds it. */
        public String begins() {
            return LocalDateTime.ofInstant(startsAt, COPENHAGEN)
                    .truncatedTo(ChronoUnit.MINUTES)
                    .toString();
        }
    }

    /** What a network decided. */
    record Decision(
            UUID id,
            String phase,
            String subject,
            String decided,
            String reason,
            UUID replacesDecisionId,
            Instant decidedAt) {}
}
