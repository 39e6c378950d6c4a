package dk.tvaers.portal.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.portal.page.Form;
import dk.tvaers.portal.page.Language;
import dk.tvaers.portal.page.Page;
import dk.tvaers.portal.page.Reader;
import dk.tvaers.portal.remote.Problem;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a service refuses is said at the field it is about. */
class RoomFormTest {
    private static final Page PAGE = new Page(
            Language.DA,
            "/arbejdsrum/netvaerk/1/isbjerg",
            "",
            "Kommunen",
            "a@b.example",
            "/s.css",
            new Reader("Ida", false, false, false, false, false));
    private final MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();

    @BeforeEach
    void somethingIsTyped() {
        fields.putSingle("reason", "Fordi");
    }

    private RoomForm refused(String name, int status, Problem.Violation... violations) {
        var problem = new Problem(status, "Det gik ikke", null, "refused", List.of(violations));
        return new RoomForm(PAGE, name, Attempt.refused(name, Sent.of(new Form(fields)), problem));
    }

    private static Problem.Violation at(String pointer) {
        return new Problem.Violation(pointer, "code", "Sådan er det");
    }

    @Test
    void aViolationIsAtTheFieldOfItsName() {
        var form = refused("kilde", 400, at("/source/title"), at("/relation"));

        assertTrue(form.wrong("source-title"));
        assertEquals("Sådan er det", form.message("relation"));
        assertFalse(form.wrong("source-reference"));
        assertEquals("kilde-source-title", form.errors().all().getFirst().field());
    }

    @Test
    void whatIsWithinAFieldIsAtTheField() {
        assertTrue(refused("nyt-spor", 422, at("/findingIds/3")).wrong("findingIds"));
    }

    @Test
    void aRowIsCalledByItsNumber() {
        fields.putSingle("payers-1-unitId", "x");
        var sent = Sent.of(new Form(fields));
        sent.rows("payers", "unitId", row -> row.texts("unitId"));
        var problem = new Problem(400, "Det gik ikke", null, "invalid", List.of(at("/payers/0/share")));

        var form = new RoomForm(PAGE, "ordlyd", Attempt.refused("ordlyd", sent, problem));

        assertTrue(form.wrong("payers-1-share"));
        assertTrue(form.label("payers-1-share").endsWith(" 2"), form.label("payers-1-share"));
    }

    @Test
    void whatIsAboutNoFieldIsSaidAllTheSame() {
        var form = refused("trin", 409, at("/stage"), at(null));

        assertEquals(1, form.errors().all().size());
        assertFalse(form.errors().all().getFirst().hasField());
    }

    @Test
    void whatIsRefusedOfAButtonAloneLeadsNowhere() {
        fields.clear();
        fields.putSingle("version", "\"1\"");

        assertFalse(
                refused("forslag", 409, at("/payers")).errors().all().getFirst().hasField());
    }

    @Test
    void aProblemWithoutViolationsSaysItsTitle() {
        assertEquals(
                "Det gik ikke", refused("trin", 409).errors().all().getFirst().message());
    }

    @Test
    void onlyAChangeBySomebodyElseShowsBothVersions() {
        assertTrue(refused("aendring", 412).stale());
        assertFalse(refused("aendring", 409).stale());
    }

    @Test
    void anotherFormOfThePageIsAsItWas() {
        fields.putSingle("statement", "Skrevet");
        var desk = new Desk(PAGE, Attempt.refused("ny", Sent.of(new Form(fields)), null), false);

        assertTrue(desk.form("ny").typed());
        assertEquals("Skrevet", desk.form("ny").shown("statement"));
        assertFalse(desk.form("anden").typed());
        assertFalse(desk.form("anden").errors().any());
    }

    @Test
    void aLabelOfTheFormGoesBeforeTheOneOfAll() {
        assertEquals("Hvad opdagede I?", new RoomForm(PAGE, "nyt-fund", Attempt.NONE).label("statement"));
        assertEquals("Udsagn", new RoomForm(PAGE, "nyt-udsagn", Attempt.NONE).label("statement"));
    }

    @Test
    void aPersonalNumberIsNotShownAgain() {
        fields.putSingle("statement", "Ring til 010190-1234");

        assertFalse(
                refused("nyt-fund", 400, at("/statement")).shown("statement").contains("1234"));
    }
}
