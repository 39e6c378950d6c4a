package dk.tvaers.portal.remote;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What a network set out with, in networks-service: its theme as it is read now, its time, what citizens are to it; for staff. */
@Path("networks/{id}")
@RegisterRestClient(configKey = "networks")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
@AccessToken
public interface Plans {

    /** The ETag is that of the latest version. */
    @GET
    @Path("theme-versions")
    RestResponse<Items<ThemeVersion>> listThemeVersions(@RestPath UUID id, @QueryParam("limit") int limit);

    @POST
    @Path("theme-versions/revisions")
    void reviseTheme(@RestPath UUID id, @HeaderParam("If-Match") String version, Body revision);

    @POST
    @Path("theme-versions/focuses")
    void focusTheme(@RestPath UUID id, @HeaderParam("If-Match") String version, Body focus);

    @GET
    @Path("course-plan")
    RestResponse<CoursePlan> getCoursePlan(@RestPath UUID id);

    @PUT
    @Path("course-plan")
    void planCourse(@RestPath UUID id, @HeaderParam("If-Match") String version, Body plan);

    @GET
    @Path("citizen-role")
    RestResponse<CitizenRole> getCitizenRole(@RestPath UUID id);

    @PUT
    @Path("citizen-role")
    void setCitizenRole(@RestPath UUID id, @HeaderParam("If-Match") String version, Body roles);

    /**
     * The theme as a network reads it.
     *
     * @param answers the seven, by the names of the API; absent in a version that focuses it
     */
    record ThemeVersion(
            int number,
            String stage,
            Map<String, String> answers,
            String focus,
            List<String> potentials,
            Instant createdAt) {
        public ThemeVersion {
            potentials = potentials == null ? List.of() : List.copyOf(potentials);
        }
    }

    /** The time a network has. */
    record CoursePlan(List<Step> steps, BigDecimal hours) {
        public CoursePlan {
            steps = steps == null ? List.of() : List.copyOf(steps);
        }

        /** Of one phase. */
        public record Step(String phase, LocalDate startsOn, LocalDate endsOn, BigDecimal hours) {}
    }

    /** What citizens are to it, or why they are nothing. */
    record CitizenRole(List<String> roles, String reason) {
        public CitizenRole {
            roles = roles == null ? List.of() : List.copyOf(roles);
        }
    }
}
