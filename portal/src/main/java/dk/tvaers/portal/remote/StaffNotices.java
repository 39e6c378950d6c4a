package dk.tvaers.portal.remote;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What members-service tells staff, each their own. */
@Path("me")
@RegisterRestClient(configKey = "members")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
@AccessToken
public interface StaffNotices {

    /** Newest first. */
    @GET
    @Path("notices")
    Items<Notice> listMyNotices(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    @GET
    @Path("notices/unread")
    Unread countMyUnreadNotices();

    /** @param read up to which one */
    @POST
    @Path("notices/read")
    Unread readMyNotices(Body read);

    @GET
    @Path("notice-preferences")
    Preference getMyNoticePreferences();

    @PUT
    @Path("notice-preferences")
    Preference setMyNoticePreferences(Body preference);

    /**
     * What somebody is told.
     *
     * @param text in the reader's language
     */
    record Notice(UUID id, String kind, UUID networkId, UUID subjectId, String text, Instant at, boolean read) {}

    /**
     * How somebody is told by e-mail.
     *
     * @param byEmail how often
     * @param reachable whether anything can be sent at all
     */
    record Preference(String byEmail, boolean reachable) {
        public boolean is(String choice) {
            return choice.equals(byEmail);
        }
    }

    /** How many were not read. */
    record Unread(long unread) {
        public boolean any() {
            return unread > 0;
        }

        public boolean one() {
            return unread == 1;
        }
    }
}
