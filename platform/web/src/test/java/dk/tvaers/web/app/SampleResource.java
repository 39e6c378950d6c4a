package dk.tvaers.web.app;

import dk.tvaers.web.conditional.ETags;
import dk.tvaers.web.conditional.Preconditions;
import dk.tvaers.web.limit.RateLimited;
import dk.tvaers.web.page.Cursor;
import dk.tvaers.web.page.Page;
import dk.tvaers.web.page.PageRequest;
import dk.tvaers.web.problem.LargeBody;
import dk.tvaers.web.problem.Problems;
import dk.tvaers.web.problem.Violation;
import dk.tvaers.web.security.CurrentUser;
import dk.tvaers.web.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestResponse;

/** One operation for everything the platform promises about HTTP. */
@Path("/samples")
public class SampleResource {
    private final CurrentUser user;

    SampleResource(CurrentUser user) {
        this.user = user;
    }

    public enum Colour {
        RED,
        BLUE
    }

    public record Part(@NotBlank @Size(max = 5) String name) {}

    public record Sample(
            @NotBlank @Size(min = 1, max = 10) String title,
            int number,
            Colour colour,
            LocalDate day,
            UUID link,
            Boolean agreed,
            List<@Valid Part> parts) {}

    @POST
    @PermitAll
    public Sample create(@NotNull @Valid Sample sample) {
        return sample;
    }

    @POST
    @Path("references")
    @PermitAll
    public void refer() {
        throw Problems.unprocessable("/link", "unknown-value");
    }

    @GET
    @PermitAll
    public Page<Integer> list(@BeanParam PageRequest page) {
        long from = page.cursor().map(cursor -> cursor.number(0)).orElse(0L);
        List<Integer> rows = IntStream.rangeClosed(1, 30)
                .filter(n -> n > from)
                .limit(page.fetch())
                .boxed()
                .toList();
        return Page.of(rows, page, Cursor::of);
    }

    @GET
    @Path("filtered")
    @PermitAll
    public String filtered(@QueryParam("colour") Colour colour, @QueryParam("of") UUID of) {
        return colour + " " + of;
    }

    @GET
    @Path("{id}")
    @PermitAll
    public RestResponse<Sample> get(@PathParam("id") UUID id, @HeaderParam("If-None-Match") String ifNoneMatch) {
        return ETags.okUnlessUnchanged(ifNoneMatch, 3, () -> new Sample("a", 1, null, null, id, null, List.of()));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.STAFF)
    public RestResponse<Sample> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid Sample sample) {
        Preconditions.requireMatch(ifMatch, 3);
        return ETags.ok(sample, 4);
    }

    @GET
    @Path("me")
    @RolesAllowed({Roles.STAFF, Roles.ANALYST})
    public String me() {
        return user.requireLoginId() + " " + user.hasRole(Roles.ANALYST);
    }

    @GET
    @Path("forgotten")
    public String forgotten() {
        return "never reached";
    }

    @POST
    @Path("{id}/start")
    @PermitAll
    public void start(@PathParam("id") UUID id) {
        throw Problems.refused(List.of(Violation.of("/parts", "not-ready", 2)));
    }

    @GET
    @Path("broken")
    @PermitAll
    public String broken() {
        throw new IllegalStateException("secret of Jens Hansen");
    }

    @GET
    @Path("limited")
    @PermitAll
    @RateLimited("three")
    public String limited() {
        return "ok";
    }

    @POST
    @Path("text")
    @PermitAll
    @Consumes(MediaType.TEXT_PLAIN)
    public int text(String text) {
        return text.length();
    }

    @POST
    @Path("file")
    @PermitAll
    @LargeBody
    @Consumes(MediaType.TEXT_PLAIN)
    public int file(String text) {
        return text.length();
    }
}
