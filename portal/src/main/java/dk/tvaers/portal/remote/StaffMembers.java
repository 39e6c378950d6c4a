package dk.tvaers.portal.remote;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

/** What staff may ask of members-service, each as themselves. */
@RegisterRestClient(configKey = "members")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
@AccessToken
public interface StaffMembers {

    /** At the first login the person is recognised or registered; later nothing changes. */
    @PUT
    @Path("me")
    Me arrive();

    @GET
    @Path("me/load")
    Load getMyLoad();

    /** Who has which role in a network; for those who take part in it. */
    @GET
    @Path("networks/{networkId}/roles")
    Items<Role> listRoles(@RestPath UUID networkId, @QueryParam("limit") int limit);

    /** Who takes part in a network, by name; for those who do. */
    @GET
    @Path("networks/{networkId}/participants")
    Items<Participant> listParticipants(
            @RestPath UUID networkId, @QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /** Everybody who is registered, the newest first; for the secretariat. */
    @GET
    @Path("people")
    Items<Person> listPeople(@QueryParam("limit") int limit);

    /** The base organisation as it is today. */
    @GET
    @Path("units")
    Items<Unit> listUnits(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /** Oneself. */
    record Me(UUID id, String name) {}

    /** Somebody with a role or a membership in a network. */
    record Participant(
            UUID personId, String name, List<String> roles, UUID membershipId, String mainPerspective, boolean core) {
        public Participant {
            roles = roles == null ? List.of() : List.copyOf(roles);
        }

        /** Without who it is, so that no log can hold it. */
        @Override
        public String toString() {
            return "participant";
        }
    }

    /** Somebody who is registered. */
    record Person(UUID id, String name, String profession) {

        /** Without who it is, so that no log can hold it. */
        @Override
        public String toString() {
            return "person";
        }
    }

    /** A unit of the base organisation. */
    record Unit(UUID id, String name) {}

    /** What somebody is to a network. */
    record Role(UUID id, UUID personId, String role) {}

    /** What one has to do in networks. */
    record Load(List<InNetwork> networks, BigDecimal agreedHours, long usedHours) {
        public Load {
            networks = networks == null ? List.of() : List.copyOf(networks);
        }
    }

    /** The same in one of them. */
    record InNetwork(UUID networkId, String title, BigDecimal agreedHours, long usedHours) {}
}
