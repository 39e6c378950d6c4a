package dk.tvaers.portal.remote;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Proposed themes and the rounds they are decided in, in networks-service; for staff. */
@RegisterRestClient(configKey = "networks")
@RegisterProvider(ProblemReader.class)
@RegisterClientHeaders(CallerHeaders.class)
@AccessToken
public interface StaffThemes {

    @GET
    @Path("themes")
    Items<Proposal> listThemes(
            @QueryParam("state") String state, @QueryParam("roundId") UUID roundId, @QueryParam("limit") int limit);

    @GET
    @Path("themes/{themeId}")
    RestResponse<Proposal> getTheme(@RestPath UUID themeId);

    @GET
    @Path("themes/{themeId}/decisions")
    Items<Theme.Decision> listDecisions(@RestPath UUID themeId, @QueryParam("limit") int limit);

    @POST
    @Path("themes/{themeId}/decisions")
    void decideTheme(@RestPath UUID themeId, @HeaderParam("If-Match") String version, Body decision);

    @POST
    @Path("networks")
    void startNetwork(Body network);

    @GET
    @Path("rounds/{roundId}/comparison")
    Comparison compareThemes(@RestPath UUID roundId, @QueryParam("limit") int limit);

    /** A theme as it was proposed. */
    record Proposal(
            UUID id,
            UUID roundId,
            String state,
            String title,
            String challenge,
            Map<String, String> answers,
            String suggestedType,
            String knownSolutions,
            String wishedDifference,
            String fixed,
            String open,
            Instant proposedAt) {
        public Proposal {
            answers = answers == null ? Map.of() : Map.copyOf(answers);
        }

        /** Nothing where nobody answered. */
        public String answer(String name) {
            return answers.getOrDefault(name, "");
        }

        /** Another decision would correct the last one; a theme that was deferred is decided anew. */
        public boolean isDecided() {
            return !"PROPOSED".equals(state) && !"DEFERRED".equals(state);
        }

        public boolean isApproved() {
            return "APPROVED".equals(state);
        }
    }

    /** The themes of a round side by side. */
    record Comparison(List<Compared> items) {
        public Comparison {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }

    /** One of them. */
    record Compared(UUID themeId, String state, String title, String suggestedType, Map<String, String> answers) {
        public Compared {
            answers = answers == null ? Map.of() : Map.copyOf(answers);
        }
    }
}
