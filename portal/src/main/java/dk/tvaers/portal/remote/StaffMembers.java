package dk.tvaers.portal.remote;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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
    Items<Person> listPeople(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /** One of them; whose data were shown is written down. */
    @GET
    @Path("people/{id}")
    Person getPerson(@RestPath UUID id);

    /** What one of them is and was to the networks, the newest first; written down as well. */
    @GET
    @Path("people/{id}/roles")
    Items<HeldRole> listPersonRoles(
            @RestPath UUID id, @QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /** Who read somebody's data, the newest first. */
    @GET
    @Path("people/{id}/readings")
    Items<Reading> listReadings(@RestPath UUID id, @QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /** The base organisation as it is today, also what no longer exists. */
    @GET
    @Path("units")
    Items<Unit> listUnits(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /** What a unit was from day to day. */
    @GET
    @Path("units/{id}/history")
    Items<Unit> getUnitHistory(@RestPath UUID id);

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

    /**
     * Somebody who is registered.
     *
     * @param name null once the person was erased
     * @param externalKind where an external comes from
     * @param leadershipLevel at which level an employee leads
     * @param leftOn last day, once the person left
     */
    record Person(
            UUID id,
            String kind,
            String name,
            String email,
            UUID unitId,
            String profession,
            String mainPerspective,
            List<String> perspectives,
            String externalKind,
            String leadershipLevel,
            List<String> competences,
            LocalDate leftOn) {
        public Person {
            perspectives = perspectives == null ? List.of() : List.copyOf(perspectives);
            competences = competences == null ? List.of() : List.copyOf(competences);
        }

        /** Without who it is, so that no log can hold it. */
        @Override
        public String toString() {
            return "person";
        }
    }

    /**
     * A unit of the base organisation.
     *
     * @param number what the municipality itself calls it
     * @param parentId of the unit above; null at the top
     * @param validTo its last day; null while it exists
     */
    record Unit(
            UUID id, String number, String name, UUID parentId, String level, LocalDate validFrom, LocalDate validTo) {}

    /**
     * That somebody's data were read.
     *
     * @param readerId absent of those who are no person here, or none any more
     * @param readerUnitId unit of who read, as it is now
     * @param own whether the person read the own data
     */
    record Reading(Instant at, String what, UUID readerId, UUID readerUnitId, boolean own) {}

    /**
     * What somebody is to a network.
     *
     * @param termEndsOn the last day; null while it has none
     */
    record Role(UUID id, UUID personId, String role, LocalDate termEndsOn) {}

    /**
     * What somebody is or was to one of the networks.
     *
     * @param title of the network
     * @param termEndsOn the last day; null while it has none
     * @param endedAt null while they have the role
     */
    record HeldRole(
            UUID networkId, String title, String role, Instant assignedAt, LocalDate termEndsOn, Instant endedAt) {}

    /** What one has to do in networks. */
    record Load(List<InNetwork> networks, BigDecimal agreedHours, long usedHours) {
        public Load {
            networks = networks == null ? List.of() : List.copyOf(networks);
        }
    }

    /** The same in one of them. */
    record InNetwork(UUID networkId, String title, BigDecimal agreedHours, long usedHours) {}
}
