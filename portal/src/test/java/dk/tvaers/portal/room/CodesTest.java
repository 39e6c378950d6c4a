package dk.tvaers.portal.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes as the contract wants them: {@code ^[A-Z][A-Z_]{0,39}$}. */
class CodesTest {

    @ParameterizedTest
    @CsvSource({
        "Glæde,GLAEDE",
        "Sjov på gåben,SJOV_PAA_GAABEN",
        "2 timer om ugen,TIMER_OM_UGEN",
        "Café & kø!,CAFE_KOE",
        "1234,CRITERION",
        "Abcdefghij abcdefghij abcdefghij abcdefghij,ABCDEFGHIJ_ABCDEFGHIJ_ABCDEFGHIJ_ABCDEFG"
    })
    void aTitleBecomesACode(String title, String code) {
        assertEquals(code, Codes.of(title));
    }
}
