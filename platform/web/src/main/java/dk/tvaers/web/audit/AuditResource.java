package dk.tvaers.web.audit;

import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who did what in a service, over HTTP; each service tells of itself. */
@Path("/audit")
@RolesAllowed({Roles.SECRETARIAT, Roles.ADMINISTRATOR})
@Tag(name = "Audit", description = "Who looked at or changed what")
class AuditResource {
    private final AuditTrail trail;

    AuditResource(AuditTrail trail) {
        this.trail = trail;
    }

    @GET
    @Path("entries")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Who looked at or changed what",
            description = "Newest first, by ids. What was refused left nothing to write down. That the log was read is"
                    + " written to it.")
    public Page<AuditEntryView> listAuditEntries(@BeanParam AuditFilter filter, @BeanParam PageRequest page) {
        return trail.list(filter, page);
    }

    @GET
    @Path("entries.csv")
    @Produces("text/csv;charset=UTF-8;header=present")
    @Operation(
            summary = "The same as a file",
            description = "Newest first, at most 50,000 entries at a time. Written to the log as well.")
    public RestResponse<String> exportAuditEntries(@BeanParam AuditFilter filter) {
        return RestResponse.ResponseBuilder.ok(trail.csv(filter))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"")
                .build();
    }
}
