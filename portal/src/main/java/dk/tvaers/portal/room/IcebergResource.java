package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Icebergs;
import dk.tvaers.portal.remote.Members;
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

/** What a network sees of its problem and what lies under it: the picture, the same as a table, and new statements and arrows. */
@Path("/arbejdsrum/netvaerk/{id}/isbjerg")
@RolesAllowed(Staff.ROLE)
class IcebergResource {
    private final Rooms rooms;
    private final Icebergs icebergs;
    private final Members members;

    IcebergResource(Rooms rooms, @RestClient Icebergs icebergs, @RestClient Members members) {
        this.rooms = rooms;
        this.icebergs = icebergs;
        this.members = members;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance iceberg(Room room, Part<SeenIceberg> iceberg, Part<List<Choice>> perspectives);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id) {
        return rooms.show(id, this::page);
    }

    @POST
    @Path("nyt-udsagn")
    public RestResponse<String> raise(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> icebergs.raiseNode(id, sent.texts("statement", "level", "status", "perspective")),
                this::page);
    }

    @POST
    @Path("ny-pil")
    public RestResponse<String> connect(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(id, fields, sent -> icebergs.connectNodes(id, sent.texts("from", "type", "to")), this::page);
    }

    @POST
    @Path("fjern-pil")
    public RestResponse<String> disconnect(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(id, fields, sent -> icebergs.disconnectNodes(id, sent.id("edge")), this::page);
    }

    private TemplateInstance page(Room room) {
        return Templates.iceberg(
                room,
                Services.part(() -> SeenIceberg.of(room.page(), icebergs.getIceberg(room.id()))),
                Services.part(() -> Choice.perspectives(members.listPerspectives())));
    }
}
