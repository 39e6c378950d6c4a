package dk.tvaers.citizeninput.retention;

import dk.tvaers.retention.Retained;
import dk.tvaers.retention.RetainedRows;
import dk.tvaers.retention.RetainedRows.Deed;
import dk.tvaers.retention.RetentionAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.hibernate.Session;

/** The kinds of data that are kept of contributors, and when each is due. */
@ApplicationScoped
class RetainedKinds {
    private static final String SCREENED_BEFORE =
            " and (select max(s.screened_at) from screening s where s.input_id = x.id) < :before";

    private static final Deed ORIGINAL = new Deed(
            "input x where x.screening = 'ANONYMISED' and x.state not in ('HELD', 'WITHDRAWN') and x.public_text is not null"
                    + " and (x.text, coalesce(x.title, '')) <> (x.public_text, coalesce(x.public_title, ''))"
                    + SCREENED_BEFORE,
            "update input set text = public_text, title = public_title, version = version + 1 where id in (%s)");
    // Each counts as a change of the input: whoever read it before and writes it after would bring back what went.
    // A text has to be there as long as the input is; "-" says that there was one.
    private static final Deed REJECTED =
            new Deed("input x where x.state = 'REJECTED' and x.text <> '-'" + SCREENED_BEFORE, """
            with due as (%s),
                earlier as (delete from earlier_words using due where input_id = due.id),
                replies as (delete from reply using due where input_id = due.id),
                added as (update supplement set text = '-', public_text = null from due where input_id = due.id and not erased),
                appeals as (update appeal set words = null from due where input_id = due.id),
                files as (delete from attachment using due where input_id = due.id returning object),
                bytes as (insert into unwanted_object (object, due_at, tries) select object, now(), 0 from files where object is not null)
            update input set text = '-', title = null, longitude = null, latitude = null,
                address_id = null, attachment_ids = '{}', version = version + 1 from due where input.id = due.id
            """);
    private static final Deed EARLIER =
            new Deed("earlier_words x where x.replaced_at < :before", "delete from earlier_words where id in (%s)");
    // Whoever waits for an answer, or disagreed with one, can still be told.
    private static final Deed CONTACT = new Deed(
            "input x where x.contact_given and x.state in ('ANSWERED', 'CONFIRMED', 'REJECTED')"
                    + " and coalesce(x.answered_at, (select max(s.screened_at) from screening s where s.input_id = x.id)) < :before",
            """
            with due as (%s), gone as (delete from contact using due where input_id = due.id)
            update input set contact_given = false, version = version + 1 from due where input.id = due.id
            """);
    private static final Deed VOLUNTEER = new Deed(
            "admission x where num_nonnulls(x.age_band, x.area, x.gender) > 0"
                    + " and exists (select from call c where c.id = x.call_id and c.closed_at < :before)",
            "update admission set age_band = null, area = null, gender = null where id in (%s)");

    private final Session database;

    RetainedKinds(Session database) {
        this.database = database;
    }

    /** What was written where an anonymised text is shown. */
    @Produces
    Retained originals() {
        return rows("ORIGINAL", RetentionAction.ANONYMISE, ORIGINAL);
    }

    /** The words of inputs that were rejected for good. */
    @Produces
    Retained rejected() {
        return rows("REJECTED_INPUT", RetentionAction.ANONYMISE, REJECTED);
    }

    /** What inputs said before they were corrected. */
    @Produces
    Retained earlierWords() {
        return rows("EARLIER_WORDS", RetentionAction.DELETE, EARLIER);
    }

    /** How to reach contributors whose inputs are answered. */
    @Produces
    Retained contacts() {
        return rows("CONTACT", RetentionAction.DELETE, CONTACT);
    }

    /** Age, area and gender of those who volunteered for a draw. */
    @Produces
    Retained volunteers() {
        return rows("VOLUNTEER", RetentionAction.ANONYMISE, VOLUNTEER);
    }

    private Retained rows(String kind, RetentionAction action, Deed deed) {
        return new RetainedRows(database, kind, Map.of(action, deed));
    }
}
