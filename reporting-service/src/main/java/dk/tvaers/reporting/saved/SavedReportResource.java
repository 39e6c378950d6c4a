package dk.tvaers.reporting.saved;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Saved reports over HTTP. */
@Path("/saved-reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ANALYST, Roles.EXECUTIVE_FORUM, Roles.SECRETARIAT})
@Tag(
        name = "Saved reports",
        description = "Views that are wanted again, and what was made of them on the days of a schedule")
class SavedReportResource {
    private final SavedReports reports;
    private final ReportIssues issues;

    SavedReportResource(SavedReports reports, ReportIssues issues) {
        this.reports = reports;
        this.issues = issues;
    }

    @POST
    @Operation(
            summary = "Save a report",
            description =
                    "Which view, of what, as what file, and on which days it is to be made and kept. It belongs to nobody: whoever may read"
                            + " the view finds it. 409 when the title is taken, or there are 100.")
    @APIResponseSchema(value = SavedReportView.class, responseCode = "201", responseDescription = "Saved")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    @ResponseStatus(201)
    public RestResponse<SavedReportView> saveReport(@NotNull @Valid SavedReportRequest request) {
        var report = reports.save(request);
        return ETags.created(URI.create("/saved-reports/" + report.id()), report.view(), report.version());
    }

    @GET
    @RolesAllowed({Roles.ANALYST, Roles.EXECUTIVE_FORUM, Roles.SECRETARIAT, Roles.STAFF})
    @Operation(
            summary = "List the saved reports",
            description = "Those whose view the caller may read, by title, all on one page.")
    public Page<SavedReportView> listSavedReports() {
        return new Page<>(reports.list(), null);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.ANALYST, Roles.EXECUTIVE_FORUM, Roles.SECRETARIAT, Roles.STAFF})
    @Operation(summary = "One saved report")
    @APIResponseSchema(value = SavedReportView.class, responseCode = "200", responseDescription = "The saved report")
    public RestResponse<SavedReportView> getSavedReport(@PathParam("id") UUID id) {
        var report = reports.get(id);
        return ETags.ok(report.view(), report.version());
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change a saved report",
            description = "Its view stays; what was made of it so far stays, too.")
    @APIResponseSchema(value = SavedReportView.class, responseCode = "200", responseDescription = "Changed")
    @APIResponse(responseCode = "409", ref = "refused")
    @APIResponse(responseCode = "422", ref = "unprocessable")
    public RestResponse<SavedReportView> changeSavedReport(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true) String ifMatch,
            @NotNull @Valid SavedReportRequest request) {
        var report = reports.change(id, ifMatch, request);
        return ETags.ok(report.view(), report.version());
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Remove a saved report", description = "With everything that was made of it.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void removeSavedReport(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true) String ifMatch) {
        reports.remove(id, ifMatch);
    }

    @GET
    @Path("{id}/issues")
    @RolesAllowed({Roles.ANALYST, Roles.EXECUTIVE_FORUM, Roles.SECRETARIAT, Roles.STAFF})
    @Operation(
            summary = "List what was made on the days of the schedule",
            description = "Newest first. An issue is never changed; it is kept for tvaers.reports.months-kept.")
    public Page<ReportIssueView> listReportIssues(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return issues.list(id, page);
    }
}
