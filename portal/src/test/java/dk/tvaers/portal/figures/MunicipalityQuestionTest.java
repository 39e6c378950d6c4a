package dk.tvaers.portal.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.portal.figures.MunicipalityQuestion.View;
import dk.tvaers.portal.page.Form;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MunicipalityQuestionTest {
    @Test
    void asksTheServiceByItsOwnNames() {
        var question = question(View.REPORT, Map.of("til-dag", "2026-06-30", "type", "A&B", "anden-runde", "x"));

        assertEquals(Map.of("type", "A&B", "to", "2026-06-30"), question.asked());
        assertEquals("/arbejdsrum/tal/funnel.svg?type=A%26B&til-dag=2026-06-30", question.picture("funnel"));
    }

    @Test
    void onlyAComparisonKnowsTheOther() {
        assertEquals(
                Map.of("otherRound", "x"),
                question(View.COMPARISON, Map.of("anden-runde", "x")).asked());
    }

    @Test
    void aSeriesIsByQuartersUntilAnotherIsChosen() {
        assertTrue(question(View.SERIES, Map.of()).isBy("QUARTER"));
        assertFalse(question(View.SERIES, Map.of("pr", "YEAR")).isBy("QUARTER"));
    }

    private static MunicipalityQuestion question(View view, Map<String, String> fields) {
        return new MunicipalityQuestion(view, new Form(new MultivaluedHashMap<>(fields)));
    }
}
