package dk.tvaers.citizeninput.open311;

import static dk.tvaers.citizeninput.CitizenInput.answer;
import static dk.tvaers.citizeninput.CitizenInput.call;
import static dk.tvaers.citizeninput.CitizenInput.opened;
import static dk.tvaers.citizeninput.CitizenInput.published;
import static dk.tvaers.citizeninput.CitizenInput.receipt;
import static dk.tvaers.citizeninput.CitizenInput.with;
import static dk.tvaers.citizeninput.CitizenInput.words;
import static dk.tvaers.citizeninput.open311.CivicApp.app;
import static dk.tvaers.citizeninput.open311.CivicApp.letThrough;
import static dk.tvaers.citizeninput.open311.CivicApp.report;
import static dk.tvaers.citizeninput.open311.CivicApp.sent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.citizeninput.Database;
import dk.tvaers.citizeninput.InputParts;
import dk.tvaers.citizeninput.KeptContact;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A report is an input like any other, and shows what the public list shows. */
@QuarkusTest
@WithTestResource(value = InputParts.class, scope = TestResourceScope.GLOBAL)
class Open311ReportTest {
    @Test
    void aReportIsFollowedFromTokenToAnswer() {
        var call = opened(call("Lygter")).toString();
        var token = sent(Map.of(
                "service_code", call,
                "description", "Lygten er gået ud",
                "lat", "55.65681",
                "long", "12.36317",
                "attribute[consent][]", List.of("PUBLISH", "ANALYSE")));
        app().get("/tokens/{token}.json", token).then().statusCode(404);
        app().get("/requests/{id}.json", token).then().statusCode(404);

        letThrough(token);

        app().get("/tokens/{token}.xml", token)
                .then()
                .statusCode(200)
                .body("service_requests.request.service_request_id.text()", equalTo(token.toString()));
        app().get("/requests/{id}.json", token)
                .then()
                .statusCode(200)
                .body("[0].status", equalTo("open"))
                .body("[0].description", equalTo("Lygten er gået ud"))
                .body("[0].service_name", equalTo("Lygter"))
                .body("[0].requested_datetime", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"))
                .body("[0].lat", equalTo(55.6575f))
                .body("[0].long", equalTo(12.365f));
        answer("moderator", token, "USED", "Den er skiftet").then().statusCode(201);
        app().get("/requests.xml?service_code={call}&status=closed", call)
                .then()
                .body("service_requests.request.service_request_id.text()", equalTo(token.toString()))
                .body("service_requests.request.status_notes.text()", equalTo("Den er skiftet"))
                .body("service_requests.request.extensions.answer.text()", equalTo("USED"));
        app().get("/requests.json?service_code={call}&status=open", call).then().body("", hasSize(0));
    }

    @Test
    void consentsMayBeNumbered() {
        var token = sent(Map.of(
                "service_code", "general",
                "description", "Bænken mangler et bræt",
                "attribute[consent][0]", "ANALYSE",
                "attribute[consent][1]", "PUBLISH"));

        letThrough(token);

        app().get("/requests/{id}.json", token).then().statusCode(200);
    }

    @Test
    void theReceiptCodeIsTheSendersAloneAndWithdraws() {
        var answer = report(
                "xml",
                Map.of("service_code", "general", "description", "Jeg fortryder", "attribute[consent]", "PUBLISH"));
        answer.then().statusCode(200).contentType("text/xml");
        String code = answer.path("service_requests.request.extensions.receipt_code.text()");
        answer.then().body("service_requests.request.service_notice.text()", containsString(code));
        var token = UUID.fromString(answer.path("service_requests.request.token.text()"));
        letThrough(token);
        app().get("/requests/{id}.json", token).then().statusCode(200).body("[0].service_code", equalTo("general"));

        receipt("withdrawal", code).then().statusCode(200);

        app().get("/requests/{id}.json", token).then().statusCode(404);
        app().get("/requests.json?service_request_id=" + token)
                .then()
                .statusCode(200)
                .body("", hasSize(0));
    }

    @Test
    void nothingIsPublicOrKeptThatWasNotAllowed() {
        var token = sent(Map.of(
                "service_code", "general",
                "description", "Ring til mig, 280298-4827",
                "email", "ene@staaende.example",
                "first_name", "Ene",
                "phone", "43686868"));

        letThrough(token);

        app().get("/requests/{id}.json", token).then().statusCode(404);
        assertEquals("0", Database.ask("select count(*) from contact where input_id = ?", token));
        assertEquals(
                "Ring til mig, [personnummer fjernet]", Database.ask("select text from input where id = ?", token));
        var allowed = sent(Map.of(
                "service_code", "general",
                "description", "Ring endelig",
                "last_name", "Stående",
                "phone", "43686868",
                "attribute[consent]", "CONTACT"));
        assertEquals("Stående", KeptContact.opened(allowed, "name"));
    }

    @Test
    void showsNoMoreThanThePublicList() {
        var call = opened(call("Hvem ser det?"));
        var shown = published(with(words("Skriv til alma@birkholm.example"), "callId", call));
        published(with(with(words("Skjult"), "callId", call), "consents", List.of("QUOTE")));

        app().get("/requests.json?service_code=" + call)
                .then()
                .body("service_request_id", contains(shown.inputId().toString()))
                .body("[0].description", equalTo("Skriv til [e-mail fjernet]"))
                .body("[0].lat", nullValue());
        app().get("/requests.json?service_code=" + call + "&end_date=2020-01-01T00:00:00Z")
                .then()
                .body("", hasSize(0));
        app().get("/requests.json?start_date=2020-01-01T00:00:00Z&service_code=general")
                .then()
                .statusCode(200)
                .body("service_request_id", not(hasItem(shown.inputId().toString())));
    }
}
