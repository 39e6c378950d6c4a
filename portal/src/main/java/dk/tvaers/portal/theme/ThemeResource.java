package dk.tvaers.portal.theme;

import dk.tvaers.portal.page.Form;
import dk.tvaers.portal.page.FormErrors;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Pages;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Items;
import dk.tvaers.portal.remote.Members;
import dk.tvaers.portal.remote.Networks;
import dk.tvaers.portal.remote.Refused;
import dk.tvaers.portal.remote.Services;
import dk.tvaers.portal.remote.Theme;
import dk.tvaers.portal.remote.Unavailable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Proposing a theme. */
@PermitAll
@Path("/foreslaa-tema")
class ThemeResource {
    /** Two rounds a year: more than anybody has opened ahead. */
    private static final int ROUNDS = 20;

    private static final String LOOK = "ligner";

    private final Pages pages;
    private final Networks networks;
    private final Members members;
    private final Clock clock;

    ThemeResource(Pages pages, @RestClient Networks networks, @RestClient Members members, Clock clock) {
        this.pages = pages;
        this.networks = networks;
        this.members = members;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "theme")
    static class Templates {
        static native TemplateInstance form(
                Page p,
                Part<Theme.Round> round,
                Part<Items<Theme.NetworkType>> types,
                Part<Items<Members.Perspective>> perspectives,
                List<String> seven,
                Form form,
                FormErrors errors,
                Part<Items<Theme.Similar>> similar,
                UUID key);
    }

    @GET
    public TemplateInstance ask() {
        return form(new Form(new MultivaluedHashMap<>()), FormErrors.NONE, Part.missing());
    }

    /** Goes on to the proposal's own page: its id opens nothing that not everybody may see. */
    @POST
    public RestResponse<String> propose(MultivaluedMap<String, String> fields) {
        var form = new ThemeForm(new Form(fields));
        return LOOK.equals(form.form().text("handling")) ? look(form) : send(form);
    }

    private RestResponse<String> look(ThemeForm form) {
        try {
            var similar = Services.ask(() -> networks.findSimilarThemes(form.likeness()));
            return again(form.form(), FormErrors.NONE, new Part<>(similar));
        } catch (Refused refused) {
            return again(form.form(), form.fields(page()).errors(refused.problem()), Part.missing());
        } catch (Unavailable down) {
            return again(form.form(), FormErrors.of(page().t("theme.similar-missing")), Part.missing());
        }
    }

    private RestResponse<String> send(ThemeForm form) {
        try {
            var theme = Services.ask(() -> networks.proposeTheme(form.key(), form.proposal()));
            return RestResponse.seeOther(URI.create("/temaforslag/" + theme.id()));
        } catch (Refused refused) {
            return again(form.form(), form.fields(page()).errors(refused.problem()), Part.missing());
        } catch (Unavailable down) {
            return again(form.form(), FormErrors.of(page().t("theme.not-sent")), Part.missing());
        }
    }

    private RestResponse<String> again(Form form, FormErrors errors, Part<Items<Theme.Similar>> similar) {
        return RestResponse.ResponseBuilder.ok(
                        form(form, errors, similar).render(), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    private TemplateInstance form(Form form, FormErrors errors, Part<Items<Theme.Similar>> similar) {
        return Templates.form(
                page(),
                Services.part(() -> Rounds.open(networks.listRounds(ROUNDS).items(), clock)),
                Services.part(networks::listNetworkTypes),
                Services.part(members::listPerspectives),
                Theme.SEVEN,
                form,
                errors,
                similar,
                UUID.randomUUID());
    }

    private Page page() {
        return pages.at("/foreslaa-tema");
    }
}
