package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Mandates;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.work.Staff;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The mandate of a network: its agreements, its hours, and who pays for them. */
@Path("/arbejdsrum/netvaerk/{id}/mandat")
@RolesAllowed(Staff.ROLE)
class MandateResource {
    private final Rooms rooms;
    private final Mandates mandates;

    MandateResource(Rooms rooms, @RestClient Mandates mandates) {
        this.rooms = rooms;
        this.mandates = mandates;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance mandate(
                Room room, Part<Mandates.Mandate> mandate, Part<List<Choice>> people, Part<List<Choice>> units);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return rooms.show(id, this::page);
    }

    @POST
    @Path("kladde")
    public RestResponse<String> draft(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> mandates.draftAgreement(
                        id,
                        sent.texts("kind", "memberPersonId", "counterpartPersonId", "unitId")
                                .with("content", sent.part("content").texts("expectations", "reviewOn"))),
                this::page);
    }

    private TemplateInstance page(Room room) {
        return Templates.mandate(
                room, Services.part(() -> mandates.getMandate(room.id())), rooms.people(room), rooms.units());
    }
}
