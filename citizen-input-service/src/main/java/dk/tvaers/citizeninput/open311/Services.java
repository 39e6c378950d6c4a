package dk.tvaers.citizeninput.open311;

import dk.tvaers.citizeninput.call.CallService;
import dk.tvaers.citizeninput.call.CallSummary;
import dk.tvaers.citizeninput.wording.Wording;
import dk.tvaers.events.words.ConsentUse;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What can be reported: each open call, and anything else under one code that always stands. */
@ApplicationScoped
class Services {
    /** The code of what answers no call. */
    static final String GENERAL = "general";

    private final CallService calls;
    private final Wording wording;

    Services(CallService calls, Wording wording) {
        this.calls = calls;
        this.wording = wording;
    }

    List<Map<String, Object>> list() {
        var general = service(GENERAL, wording.text("open311.general"), wording.text("open311.general.description"));
        return Stream.concat(calls.answeredInWords().stream().map(Services::service), Stream.of(general))
                .toList();
    }

    /** The questions asked with every service: what may be done with the words. 404 for a code that is none. */
    Map<String, Object> definition(String code) {
        if (!code.equals(GENERAL)
                && calls.answeredInWords().stream()
                        .noneMatch(call -> call.id().toString().equals(code))) {
            throw Problems.notFound();
        }
        var values = Arrays.stream(ConsentUse.values())
                .map(use -> new Tree()
                        .with("key", use.name())
                        .with("name", wording.text("open311.consent." + use))
                        .fields())
                .toList();
        var consent = new Tree()
                .with("variable", true)
                .with("code", ReportForm.CONSENT)
                .with("datatype", "multivaluelist")
                .with("required", false)
                .with("datatype_description", wording.text("open311.consent.description"))
                .with("order", 1)
                .with("description", wording.text("open311.consent"))
                .with("values", values);
        return new Tree()
                .with("service_code", code)
                .with("attributes", List.of(consent.fields()))
                .fields();
    }

    /** The call behind a code, null for the one that always stands; 404 for a code that is none. */
    static UUID callOf(String code) {
        try {
            return code.equals(GENERAL) ? null : UUID.fromString(code);
        } catch (IllegalArgumentException none) {
            throw Problems.notFound();
        }
    }

    String general() {
        return wording.text("open311.general");
    }

    private static Map<String, Object> service(CallSummary call) {
        return service(call.id().toString(), call.title(), call.question());
    }

    // "batch": a request gets its id only when a reviewer has let it through; until then there is a token.
    private static Map<String, Object> service(String code, String name, String description) {
        return new Tree()
                .with("service_code", code)
                .with("service_name", name)
                .with("description", description)
                .with("metadata", true)
                .with("type", "batch")
                .with("keywords", "")
                .with("group", "")
                .fields();
    }
}
