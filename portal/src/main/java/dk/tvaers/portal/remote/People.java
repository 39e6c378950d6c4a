package dk.tvaers.portal.remote;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Who takes part in a network and who could, in members-service; for staff. */
@Path("networks/{id}")
@RegisterRestClient(configKey = "members")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
@AccessToken
public interface People {

    @GET
    @Path("perspective-balance")
    Balance getPerspectiveBalance(@RestPath UUID id);

    @GET
    @Path("candidates")
    Items<Candidate> listCandidates(
            @RestPath UUID id, @QueryParam("perspective") String perspective, @QueryParam("limit") int limit);

    @GET
    @Path("entries")
    Items<Entry> listEntries(@RestPath UUID id, @QueryParam("limit") int limit);

    @GET
    @Path("entries/{entryId}")
    RestResponse<Entry> getEntry(@RestPath UUID id, @RestPath UUID entryId);

    @PUT
    @Path("entries/{entryId}/answer")
    void answerEntry(@RestPath UUID id, @RestPath UUID entryId, @HeaderParam("If-Match") String version, Body answer);

    @POST
    @Path("invitations")
    void invite(@RestPath UUID id, Body invitation);

    @POST
    @Path("applications")
    void applyForMembership(@RestPath UUID id, Body application);

    @POST
    @Path("roles")
    void createRole(@RestPath UUID id, Body role);

    @GET
    @Path("roles/{roleId}")
    RestResponse<StaffMembers.Role> getRole(@RestPath UUID id, @RestPath UUID roleId);

    @PUT
    @Path("roles/{roleId}/term")
    void limitRole(@RestPath UUID id, @RestPath UUID roleId, @HeaderParam("If-Match") String version, Body term);

    /** Which perspectives are there and which are missing. */
    record Balance(Composition composition) {}

    /**
     * The same, counted.
     *
     * @param suppressed whether the group is too small for the reader to see of whom it is made
     */
    record Composition(long n, boolean suppressed, List<Perspective> byPerspective, List<Missing> missing) {
        public Composition {
            byPerspective = byPerspective == null ? List.of() : List.copyOf(byPerspective);
            missing = missing == null ? List.of() : List.copyOf(missing);
        }
    }

    /** @param n absent when it is too few to be shown */
    record Perspective(String perspective, Long n, boolean expected) {}

    /** A perspective that is expected and that nobody brings. */
    record Missing(String perspective, Long candidates) {}

    /** Somebody who agreed to be found. */
    record Candidate(UUID personId, String name, String profession, String mainPerspective) {

        /** Without who it is, so that no log can hold it. */
        @Override
        public String toString() {
            return "candidate";
        }
    }

    /** An invitation or an application. */
    record Entry(
            UUID id,
            String name,
            String kind,
            String state,
            String mainPerspective,
            String motivation,
            Instant openedAt) {

        public boolean isOpenApplication() {
            return "OPEN".equals(state) && "APPLICATION".equals(kind);
        }

        /** Without who it is, so that no log can hold it. */
        @Override
        public String toString() {
            return "entry";
        }
    }
}
