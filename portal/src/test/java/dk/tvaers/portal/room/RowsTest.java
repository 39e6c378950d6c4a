package dk.tvaers.portal.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.tvaers.portal.page.Form;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A service counts the rows it got, a form those it shows. */
class RowsTest {
    private final MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();

    private Sent sent() {
        return Sent.of(new Form(fields));
    }

    @Test
    void rowsThatWereLeftEmptyAreNotSent() {
        fields.putSingle("hours-0-phase", "STARTUP");
        fields.putSingle("hours-0-hours", " ");
        fields.putSingle("hours-1-phase", "DESIGN");
        fields.putSingle("hours-1-hours", "20,5");

        var rows = sent().rows("hours", "hours", row -> row.texts("phase").number("hours", row.text("hours")));

        assertEquals(1, rows.size());
    }

    @Test
    void whatAServiceSaysOfARowIsFoundInTheForm() {
        fields.putSingle("hours-1-hours", "20");
        fields.putSingle("hours-4-hours", "30");
        var sent = sent();
        sent.rows("hours", "hours", row -> row.texts("phase"));

        assertEquals("/hours/4/hours", sent.rows().inForm("/hours/1/hours"));
        assertEquals("/hours/1", sent.rows().inForm("/hours/0"));
    }

    @Test
    void whatIsNoRowStaysWhereItIs() {
        fields.putSingle("hours-1-hours", "20");
        var sent = sent();
        sent.rows("hours", "hours", row -> row.texts("phase"));

        for (var pointer : List.of("/hours", "/statement", "/payers/0/share", "/hours/7/hours", "")) {
            assertEquals(pointer, sent.rows().inForm(pointer));
        }
    }

    @Test
    void rowsOfAPartAreFoundToo() {
        fields.putSingle("content-hours-2-hours", "20");
        var sent = sent();
        sent.part("content").rows("hours", "hours", row -> row.texts("phase"));

        assertEquals("/content/hours/2/phase", sent.rows().inForm("/content/hours/0/phase"));
    }
}
