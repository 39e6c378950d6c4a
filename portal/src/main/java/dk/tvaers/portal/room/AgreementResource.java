package dk.tvaers.portal.room;

import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Body;
import dk.tvaers.portal.remote.Mandates;
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

/** One agreement, from its draft to its end. A party signs for herself, nobody in her place. */
@Path("/arbejdsrum/netvaerk/{id}/mandat/{agreementId: " + Room.THING + "}")
@RolesAllowed(Staff.ROLE)
class AgreementResource {
    private final Rooms rooms;
    private final Mandates mandates;

    AgreementResource(Rooms rooms, @RestClient Mandates mandates) {
        this.rooms = rooms;
        this.mandates = mandates;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        /** @param party whether the reader is one */
        static native TemplateInstance agreement(
                Room room,
                Thing<Mandates.Agreement> agreement,
                boolean party,
                boolean signed,
                Part<List<Choice>> people,
                Part<List<Choice>> units);
    }

    @GET
    public TemplateInstance show(@RestPath UUID id, @RestPath UUID agreementId) {
        return rooms.show(id, room -> page(room, agreementId));
    }

    @POST
    @Path("ordlyd")
    public RestResponse<String> write(
            @RestPath UUID id, @RestPath UUID agreementId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> mandates.writeAgreement(id, agreementId, sent.version(), content(sent)),
                room -> page(room, agreementId));
    }

    private static Body content(Sent sent) {
        return sent.texts("expectations", "timeBalance", "competenceDevelopment", "reviewOn")
                .with(
                        "hours",
                        sent.rows("hours", "hours", row -> row.texts("phase").number("hours", row.text("hours"))))
                .with(
                        "payers",
                        sent.rows("payers", "unitId", row -> row.texts("unitId").number("share", row.text("share"))));
    }

    @POST
    @Path("forslag")
    public RestResponse<String> propose(
            @RestPath UUID id, @RestPath UUID agreementId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> mandates.proposeAgreement(id, agreementId, sent.version()),
                room -> page(room, agreementId));
    }

    @POST
    @Path("underskrift")
    public RestResponse<String> sign(
            @RestPath UUID id, @RestPath UUID agreementId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> mandates.signAgreement(id, agreementId, sent.version()),
                room -> page(room, agreementId));
    }

    @POST
    @Path("gennemgang")
    public RestResponse<String> review(
            @RestPath UUID id, @RestPath UUID agreementId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> mandates.reviewAgreement(id, agreementId, sent.version(), sent.texts("note", "nextOn")),
                room -> page(room, agreementId));
    }

    @POST
    @Path("ophoer")
    public RestResponse<String> end(
            @RestPath UUID id, @RestPath UUID agreementId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> mandates.endAgreement(id, agreementId, sent.version(), sent.texts("reason")),
                room -> page(room, agreementId));
    }

    @POST
    @Path("niveau")
    public RestResponse<String> stateLevel(
            @RestPath UUID id, @RestPath UUID agreementId, MultivaluedMap<String, String> fields) {
        return rooms.send(
                id,
                fields,
                sent -> mandates.stateReferenceLeadLevel(id, agreementId, sent.version(), sent.texts("level")),
                room -> page(room, agreementId));
    }

    private TemplateInstance page(Room room, UUID agreementId) {
        var agreement = Thing.of(() -> mandates.getAgreement(room.id(), agreementId));
        var me = room.who().personId();
        return Templates.agreement(
                room,
                agreement,
                agreement.there()
                        && (room.who().is(agreement.value().memberPersonId())
                                || room.who().is(agreement.value().counterpartPersonId())),
                agreement.there() && me != null && agreement.value().signedBy().contains(me),
                rooms.people(room),
                rooms.units());
    }
}
