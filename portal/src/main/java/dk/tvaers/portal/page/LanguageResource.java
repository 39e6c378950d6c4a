package dk.tvaers.portal.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Remembers which language somebody wants to read, and goes back to where they were. */
@PermitAll
@Path("/sprog/{code}")
class LanguageResource {
    private static final Duration KEPT = Duration.ofDays(365);

    private final RoutingContext context;

    LanguageResource(RoutingContext context) {
        this.context = context;
    }

    @GET
    public RestResponse<Void> choose(@RestPath String code, @QueryParam("til") String back) {
        return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER)
                .location(Addresses.own(back).orElse(URI.create("/")))
                .cookie(new NewCookie.Builder(Language.COOKIE)
                        .value(Language.ofCode(code).code())
                        .path("/")
                        .maxAge((int) KEPT.toSeconds())
                        .httpOnly(true)
                        .secure(context.request().isSSL())
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }
}
