package dk.tvaers.portal.input;

import dk.tvaers.portal.page.Form;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Part;
import dk.tvaers.portal.remote.Call;
import dk.tvaers.portal.remote.CitizenInput;
import dk.tvaers.portal.remote.Fields;
import dk.tvaers.portal.remote.Submission;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The form of an input as the service wants it, and where in the form a service's refusal belongs. */
record InputForm(Form form, UUID callId, String key) {

    static InputForm of(Form form) {
        return new InputForm(form, form.id("indkaldelse"), key(form.id("noegle")));
    }

    /** The page made it; whoever changed it sends another one. */
    private static String key(UUID id) {
        return (id == null ? UUID.randomUUID() : id).toString();
    }

    String text() {
        return form.text("tekst");
    }

    CitizenInput.Likeness likeness() {
        return new CitizenInput.Likeness(callId, form.text("titel"), text());
    }

    Submission submission(Part<Call> call) {
        return new Submission(
                callId,
                form.text("titel"),
                text(),
                form.all("samtykke"),
                contact(),
                call.there() ? Replies.of(form, call.value().questions()) : null,
                form.text("kode"));
    }

    private Submission.Contact contact() {
        var contact = new Submission.Contact(form.text("navn"), form.text("email"), form.text("telefon"));
        return Stream.of(contact.name(), contact.email(), contact.phone()).allMatch(each -> each == null)
                ? null
                : contact;
    }

    /** @param call whose questions the form has fields for */
    Fields fields(Page page, Part<Call> call) {
        var fields = new Fields()
                .with("/title", "titel", page.t("input.title"))
                .with("/text", "tekst", page.t("input.text"))
                .with("/consents", "samtykke", page.t("input.consents"))
                .with("/contact", "navn", page.t("input.contact"))
                .with("/contact/email", "email", page.t("input.email"))
                .with("/contact/phone", "telefon", page.t("input.phone"))
                .with("/admissionCode", "kode", page.t("input.code"));
        return call.there() ? withAnswers(fields, call.value().questions()) : fields;
    }

    private Fields withAnswers(Fields fields, List<Call.Question> questions) {
        var sent = questions.stream()
                .filter(question -> Replies.isAnswered(form, question))
                .toList();
        for (var i = 0; i < sent.size(); i++) {
            fields.with("/answers/" + i, sent.get(i).field(), sent.get(i).text());
        }
        questions.stream()
                .filter(question -> question.required() && !sent.contains(question))
                .findFirst()
                .ifPresent(question -> fields.with("/answers", question.field(), question.text()));
        return fields;
    }
}
