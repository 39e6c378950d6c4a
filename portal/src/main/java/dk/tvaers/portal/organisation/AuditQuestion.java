package dk.tvaers.portal.organisation;

import dk.tvaers.portal.page.Form;
import dk.tvaers.portal.page.Narrowing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What of the audit logs somebody asks for. */
public record AuditQuestion(Form form) {
    private static final String SERVICE = "tjeneste";
    private static final String CURSOR = "fra";
    /** Fields of the page, and what the contract calls them. */
    private static final Map<String, String> FILTERS = filters();

    private static Map<String, String> filters() {
        var filters = new LinkedHashMap<String, String>();
        filters.put("hvem", "actorLoginId");
        filters.put("handling", "action");
        filters.put("om", "subjectId");
        filters.put("fra-dag", "from");
        filters.put("til-dag", "to");
        return filters;
    }

    /** By the names of the contract. */
    Map<String, String> filter() {
        return narrowing().asked();
    }

    private Narrowing narrowing() {
        return new Narrowing(form, FILTERS);
    }

    /** One when it was chosen. */
    List<Audited> services() {
        return Audited.of(form.text(SERVICE)).map(List::of).orElse(List.of(Audited.values()));
    }

    /** Where the page begins: of a service that was chosen, for each has its own. */
    String cursor() {
        return services().size() == 1 ? form.text(CURSOR) : null;
    }

    /** Whether only some entries are asked for. */
    public boolean narrow() {
        return narrowing().any();
    }

    /** The address of the file with all that a service answers. */
    public String file(Audited service) {
        return AuditResource.HERE + "/" + service.code() + ".csv" + narrowing().query("?");
    }

    /** The address of the page that goes on where a service's ends. */
    String next(Audited service, String cursor) {
        return AuditResource.HERE + "?" + SERVICE + "=" + service.code()
                + narrowing().query("&") + "&" + CURSOR + "=" + Narrowing.encoded(cursor);
    }
}
