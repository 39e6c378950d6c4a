package dk.tvaers.networks.meeting;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Meetings of a network. */
@Path("/networks/{id}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
class MeetingResource {
    private final Meetings meetings;

    MeetingResource(Meetings meetings) {
        this.meetings = meetings;
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "The meetings of a network, the latest first")
    public Page<MeetingView> listMeetings(@PathParam("id") UUID networkId, @BeanParam PageRequest page) {
        return meetings.list(networkId, page);
    }

    @GET
    @Path("{meetingId}")
    @RolesAllowed(Roles.STAFF)
    @Operation(summary = "One meeting")
    public RestResponse<MeetingView> getMeeting(
            @PathParam("id") UUID networkId,
            @PathParam("meetingId") UUID id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        var found = meetings.find(networkId, id);
        return ETags.okUnlessUnchanged(ifNoneMatch, found.version(), found::meeting);
    }

    @POST
    @RolesAllowed("**")
    @Operation(
            summary = "Plan a meeting",
            description = "For the network's lead, co-driver and consultants, and the secretariat.")
    @APIResponseSchema(value = MeetingView.class, responseCode = "201", responseDescription = "Planned")
    public RestResponse<MeetingView> planMeeting(
            @PathParam("id") UUID networkId, @NotNull @Valid MeetingRequest request) {
        var planned = meetings.plan(networkId, request);
        return ETags.created(
                URI.create("/networks/" + networkId + "/meetings/"
                        + planned.meeting().id()),
                planned.meeting(),
                planned.version());
    }

    @PUT
    @Path("{meetingId}")
    @RolesAllowed("**")
    @Operation(summary = "Plan a meeting otherwise", description = "As long as it is neither held nor cancelled.")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200", responseDescription = "Planned")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<MeetingView> replanMeeting(
            @PathParam("id") UUID networkId,
            @PathParam("meetingId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MeetingRequest request) {
        return ok(meetings.replan(networkId, id, ifMatch, request));
    }

    @PUT
    @Path("{meetingId}/minutes")
    @RolesAllowed("**")
    @Operation(
            summary = "Say that a meeting was held, who was there and what came out of it",
            description = "Attendance is ids of people, members and guests. Minutes can be corrected.")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200", responseDescription = "Held")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public RestResponse<MeetingView> holdMeeting(
            @PathParam("id") UUID networkId,
            @PathParam("meetingId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MinutesRequest minutes) {
        return ok(meetings.hold(networkId, id, ifMatch, minutes));
    }

    @POST
    @Path("{meetingId}/cancellation")
    @RolesAllowed("**")
    @Operation(summary = "Cancel a planned meeting")
    @APIResponseSchema(value = MeetingView.class, responseCode = "200", responseDescription = "Cancelled")
    @APIResponse(responseCode = "409", ref = "refused")
    public RestResponse<MeetingView> cancelMeeting(
            @PathParam("id") UUID networkId,
            @PathParam("meetingId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CancellationRequest request) {
        return ok(meetings.cancel(networkId, id, ifMatch, request));
    }

    private static RestResponse<MeetingView> ok(Meetings.Versioned changed) {
        return ETags.ok(changed.meeting(), changed.version());
    }
}
