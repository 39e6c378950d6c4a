package dk.tvaers.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiversityTest {
    /** domain.md §8: shares ½ ¼ ¼ give B .625, B* .9375, H 1.0397, J .9464. */
    @Test
    void isThatOfTheWorkedExample() {
        var diversity = Diversity.of(List.of(2L, 1L, 1L), 3);

        assertEquals(figure("0.6250"), diversity.blau());
        assertEquals(figure("0.9375"), diversity.blauNormalised());
        assertEquals(figure("1.0397"), diversity.shannon());
        assertEquals(figure("0.9464"), diversity.evenness());
        assertEquals(figure("0.5000"), diversity.dominance());
    }

    /** Two of four expected perspectives, half each: Σp² = ½, B = ½, B* = ½·4/3, H = ln 2, J = ln 2/ln 4 = ½. */
    @Test
    void comparesWithThePerspectivesThatWereExpected() {
        var diversity = Diversity.of(List.of(3L, 3L, 0L, 0L), 4);

        assertEquals(figure("0.5000"), diversity.blau());
        assertEquals(figure("0.6667"), diversity.blauNormalised());
        assertEquals(figure("0.6931"), diversity.shannon());
        assertEquals(figure("0.5000"), diversity.evenness());
    }

    @Test
    void isNotDefinedWithoutMembers() {
        var nobody = Diversity.of(List.of(0L, 0L), 2);

        assertEquals(Optional.empty(), nobody.blau());
        assertEquals(Optional.empty(), nobody.blauNormalised());
        assertEquals(Optional.empty(), nobody.shannon());
        assertEquals(Optional.empty(), nobody.evenness());
        assertEquals(Optional.empty(), nobody.dominance());
    }

    @Test
    void isZeroForOneMember() {
        var one = Diversity.of(List.of(1L), 3);

        assertEquals(figure("0.0000"), one.blau());
        assertEquals(figure("0.0000"), one.blauNormalised());
        assertEquals(figure("0.0000"), one.shannon());
        assertEquals(figure("0.0000"), one.evenness());
        assertEquals(figure("1.0000"), one.dominance());
    }

    @Test
    void comparesWithNothingWhenThereIsOnlyOnePerspective() {
        var alike = Diversity.of(List.of(7L), 1);

        assertEquals(figure("0.0000"), alike.blau());
        assertEquals(figure("0.0000"), alike.shannon());
        assertEquals(Optional.empty(), alike.blauNormalised());
        assertEquals(Optional.empty(), alike.evenness());
    }

    @Test
    void refusesFewerCategoriesThanArePresent() {
        var counts = List.of(1L, 1L);

        assertThrows(IllegalArgumentException.class, () -> Diversity.of(counts, 1));
    }

    private static Optional<BigDecimal> figure(String text) {
        return Optional.of(new BigDecimal(text));
    }
}
