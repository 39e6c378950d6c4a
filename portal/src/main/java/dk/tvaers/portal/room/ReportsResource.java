package dk.tvaers.portal.room;

import dk.tvaers.portal.figures.Passed;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Body;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.SavedReports;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.work.Staff;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Figures that are wanted again: those who count save them and say when they are to be made, and everybody finds what they may read. */
@Path(ReportsResource.HERE)
@RolesAllowed({Staff.ROLE, Staff.FORUM, Staff.SECRETARIAT, Staff.ANALYST})
class ReportsResource {
    static final String HERE = "/arbejdsrum/rapporter";
    private static final int MOST = 100;

    private final Rooms rooms;
    private final SavedReports reports;

    ReportsResource(Rooms rooms, @RestClient SavedReports reports) {
        this.rooms = rooms;
        this.reports = reports;
    }

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance reports(
                Desk desk, Part<Items<SavedReports.Report>> reports, Part<List<Choice>> networks);

        static native TemplateInstance report(
                Desk desk, Thing<SavedReports.Report> report, Part<Items<SavedReports.Issue>> issues);
    }

    @GET
    public TemplateInstance show() {
        return rooms.show(this::page);
    }

    @POST
    @Path("gem")
    public RestResponse<String> save(MultivaluedMap<String, String> fields) {
        return rooms.send(
                fields,
                sent -> reports.saveReport(filled(sent.texts("title", "view", "network", "period", "by"), sent)),
                this::page);
    }

    @GET
    @Path("{id}")
    public TemplateInstance read(@RestPath UUID id) {
        return rooms.show(desk -> page(desk, id));
    }

    /** What it is of stays. */
    @POST
    @Path("{id}/ret")
    public RestResponse<String> change(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return rooms.send(
                fields,
                sent -> {
                    var contents = reports.getSavedReport(id).getEntity().contents();
                    reports.changeSavedReport(
                            id, sent.version(), filled(contents.with("title", sent.text("title")), sent));
                },
                desk -> page(desk, id));
    }

    @POST
    @Path("{id}/slet")
    public RestResponse<String> remove(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        var answer = rooms.send(fields, sent -> reports.removeSavedReport(id, sent.version()), desk -> page(desk, id));
        var isRemoved = answer.getStatus() == Response.Status.SEE_OTHER.getStatusCode();
        return isRemoved ? RestResponse.seeOther(URI.create(HERE)) : answer;
    }

    @GET
    @Path("{id}/fil")
    public Response make(@RestPath UUID id) {
        return Passed.file(() -> reports.makeSavedReport(id));
    }

    @GET
    @Path("{id}/udgaver/{issue}")
    public Response issue(@RestPath UUID id, @RestPath UUID issue) {
        return Passed.file(() -> reports.getReportIssue(id, issue));
    }

    /** As what it is to be made, and when. */
    private static Body filled(Body report, Sent sent) {
        var schedule = sent.part("schedule");
        return report.with("format", sent.text("format"))
                .with("language", sent.text("language"))
                .with("schedule", schedule.text("every") == null ? null : schedule.texts("every", "startsOn"));
    }

    private TemplateInstance page(Desk desk) {
        return Templates.reports(desk, Services.part(reports::listSavedReports), Services.part(this::networks));
    }

    private TemplateInstance page(Desk desk, UUID id) {
        return Templates.report(
                desk,
                Thing.of(() -> reports.getSavedReport(id)),
                Services.part(() -> reports.listReportIssues(id, MOST)));
    }

    private List<Choice> networks() {
        return Items.all(cursor -> reports.listReportedNetworks(cursor, MOST)).items().stream()
                .map(each -> new Choice(each.networkId().toString(), each.title()))
                .toList();
    }
}
