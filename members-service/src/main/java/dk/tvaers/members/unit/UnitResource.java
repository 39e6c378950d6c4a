package dk.tvaers.members.unit;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/units")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STAFF)
@Tag(name = "Units", description = "The base organisation")
class UnitResource {
    private final UnitService units;

    UnitResource(UnitService units) {
        this.units = units;
    }

    @GET
    @Operation(
            summary = "List the units",
            description =
                    "By name: now, also those that no longer exist; or as they were on a day, with the days on which"
                            + " they were so.")
    public Page<UnitView> listUnits(
            @Parameter(description = "Only those directly below this unit") @QueryParam("parentId") UUID parentId,
            @Parameter(description = "As they were on this day") @QueryParam("asOf") LocalDate asOf,
            @BeanParam PageRequest page) {
        return asOf == null ? units.list(parentId, page).map(UnitView::of) : units.listAsOf(parentId, asOf, page);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a unit")
    public RestResponse<UnitView> getUnit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        Unit unit = units.get(id);
        return ETags.okUnlessUnchanged(ifNoneMatch, unit.version(), () -> UnitView.of(unit));
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "What a unit was from day to day", description = "Each name, place and level with its days.")
    public UnitHistoryView getUnitHistory(@PathParam("id") UUID id) {
        return units.history(id);
    }
}
