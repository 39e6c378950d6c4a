package dk.tvaers.portal.work;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Where the login comes back to; whoever gets here is logged in and goes on to work. */
@Path("/log-ind")
@RolesAllowed(Staff.ROLE)
class LoginResource {

    @GET
    public RestResponse<Void> arrived() {
        return RestResponse.seeOther(URI.create("/arbejdsrum"));
    }
}
