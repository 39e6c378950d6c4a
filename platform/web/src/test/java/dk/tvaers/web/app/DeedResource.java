package dk.tvaers.web.app;

import dk.tvaers.web.idempotency.Idempotency;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/deeds")
@PermitAll
public class DeedResource {
    private final DeedService deeds;

    DeedResource(DeedService deeds) {
        this.deeds = deeds;
    }

    @POST
    public RestResponse<DeedService.View> createDeed(
            @HeaderParam(Idempotency.HEADER) String key, DeedService.Request request) {
        return deeds.create(key, request).toResponse();
    }

    @POST
    @Path("collision")
    public void collide() {
        deeds.collide();
    }

    @POST
    @Path("refusal")
    public void refuse() {
        deeds.refuseAfterWriting();
    }
}
