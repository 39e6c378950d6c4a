package dk.tvaers.portal.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.tvaers.portal.page.Form;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditQuestionTest {
    @Test
    void whatIsFilledInIsAskedByTheNamesOfTheContract() {
        var question = question(Map.of("hvem", "a", "handling", "read", "om", " ", "til-dag", "2026-02-01"));

        assertEquals(Map.of("actorLoginId", "a", "action", "read", "to", "2026-02-01"), question.filter());
        assertEquals(List.of(Audited.values()), question.services());
    }

    @Test
    void thePageAfterIsOfOneServiceAndTheSameQuestion() {
        var asked = question(Map.of("om", "a&b"));
        assertEquals("/arbejdsrum/revision?tjeneste=tal&om=a%26b&fra=c%3D", asked.next(Audited.REPORTING, "c="));
        assertEquals("/arbejdsrum/revision/netvaerk.csv?om=a%26b", asked.file(Audited.NETWORKS));

        var next = question(Map.of("tjeneste", "tal", "fra", "c="));
        assertEquals(List.of(Audited.REPORTING), next.services());
        assertEquals("c=", next.cursor());
        assertEquals("/arbejdsrum/revision/tal.csv", next.file(Audited.REPORTING));
        assertFalse(next.narrow());
    }

    @Test
    void aPlaceInOneListIsNoneInTheOthers() {
        assertNull(question(Map.of("fra", "c=")).cursor());
        assertNull(question(Map.of("tjeneste", "andet", "fra", "c=")).cursor());
    }

    private static AuditQuestion question(Map<String, String> fields) {
        var form = new MultivaluedHashMap<String, String>();
        fields.forEach(form::putSingle);
        return new AuditQuestion(new Form(form));
    }
}
