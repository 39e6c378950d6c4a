package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Body;
import dk.tvaers.portal.remote.CitizenInput;
import dk.tvaers.portal.remote.Iceberg;
import dk.tvaers.portal.remote.Icebergs;
import dk.tvaers.portal.remote.Items;
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
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** One statement of an iceberg: what it says, what bears on it, who sees it too. */
@Path("/arbejdsrum/netvaerk/{id}/isbjerg/{nodeId: " + Room.THING + "}")
@RolesAllowed(Staff.ROLE)
class NodeResource {
    private static final int MOST = 100;

    private final Rooms rooms;
    private final Icebergs icebergs;
    private final Members members;
    private final CitizenInput citizenInput;

    NodeResource(
            Rooms rooms,
            @RestClient Icebergs icebergs,
            @RestClient Members members,
            @RestClient CitizenInput citizenInput) {
        this.rooms = rooms;
        this.icebergs = icebergs;
        this.members = members;
        this.citizenInput = citizenInput;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance node(
                Room room,
                Thing<Iceberg.Node> node,
                Part<Items<Iceberg.Revision>> revisions,
                Part<List<Choice>> perspectives,
                Part<List<Choice>> inputs);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id, @RestPath UUID nodeId) {
        return rooms.show(id, room -> page(room, nodeId));
    }

    @POST
    @Path("aendring")
    public RestResponse<String> change(
            @RestPath UUID id, @RestPath UUID nodeId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> icebergs.changeNode(
                        id, nodeId, sent.version(), sent.texts("statement", "level", "status", "reason")),
                room -> page(room, nodeId));
    }

    @POST
    @Path("iagttagelse")
    public RestResponse<String> observe(
            @RestPath UUID id, @RestPath UUID nodeId, MultivaluedMap<String, String> fields) {
        return evidence(id, nodeId, fields, sent -> sent.texts("relation", "observation"));
    }

    @POST
    @Path("kilde")
    public RestResponse<String> cite(@RestPath UUID id, @RestPath UUID nodeId, MultivaluedMap<String, String> fields) {
        return evidence(
                id,
                nodeId,
                fields,
                sent -> sent.texts("relation")
                        .with("source", sent.part("source").texts("title", "reference")));
    }

    @POST
    @Path("borgerinput")
    public RestResponse<String> hear(@RestPath UUID id, @RestPath UUID nodeId, MultivaluedMap<String, String> fields) {
        return evidence(id, nodeId, fields, sent -> sent.texts("relation", "inputId"));
    }

    @POST
    @Path("perspektiv")
    public RestResponse<String> see(@RestPath UUID id, @RestPath UUID nodeId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> icebergs.addPerspective(id, nodeId, sent.texts("perspective")),
                room -> page(room, nodeId));
    }

    private RestResponse<String> evidence(
            UUID id, UUID nodeId, MultivaluedMap<String, String> fields, Function<Sent, Body> evidence) {
        return rooms.send(
                id, fields, sent -> icebergs.addEvidence(id, nodeId, evidence.apply(sent)), room -> page(room, nodeId));
    }

    private TemplateInstance page(Room room, UUID nodeId) {
        return Templates.node(
                room,
                Thing.of(() -> icebergs.getNode(room.id(), nodeId)),
                Services.part(() -> icebergs.listNodeRevisions(room.id(), nodeId, MOST)),
                Services.part(() -> Choice.perspectives(members.listPerspectives())),
                Services.part(() -> Choice.inputs(room.page(), citizenInput.listInputs(null, room.id(), MOST))));
    }
}
