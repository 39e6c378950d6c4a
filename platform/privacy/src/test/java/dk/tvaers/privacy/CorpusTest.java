package dk.tvaers.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.tvaers.privacy.Corpus.Case;
import dk.tvaers.privacy.Corpus.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case of the corpus, and what all of them say together. */
class CorpusTest {
    static List<Case> cases() {
        return Corpus.cases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void masksAsTheTableSays(Case each) {
        var masked = PersonalNumbers.mask(each.text());

        assertEquals(each.masked(), masked.text());
        assertEquals(each.kind() == Kind.NUMBER || each.kind() == Kind.ALIKE, masked.count() > 0);
        assertEquals(masked.text(), PersonalNumbers.mask(masked.text()).text());
    }

    @Test
    void tellsPrecisionAndRecall() {
        var cases = Corpus.cases();
        var masked = new EnumMap<Kind, Integer>(Kind.class);
        var left = new EnumMap<Kind, Integer>(Kind.class);
        cases.forEach(each -> (PersonalNumbers.in(each.text()) ? masked : left).merge(each.kind(), 1, Integer::sum));
        int hits = masked.get(Kind.NUMBER);
        var precision =
                hits / (double) (hits + masked.getOrDefault(Kind.ALIKE, 0) + masked.getOrDefault(Kind.OTHER, 0));
        var recall = hits / (double) (hits + left.getOrDefault(Kind.BEYOND, 0) + left.getOrDefault(Kind.NUMBER, 0));

        System.out.printf(
                Locale.ROOT,
                "Personal numbers: %d cases, precision %.3f (%d look-alikes masked), recall %.3f (%d only a person sees)%n",
                cases.size(),
                precision,
                masked.get(Kind.ALIKE),
                recall,
                left.get(Kind.BEYOND));
        assertTrue(cases.size() >= 300);
        assertEquals(
                cases.size(), cases.stream().map(Case::name).distinct().count(), "every case has a name of its own");
        assertTrue(precision > 0.9 && recall > 0.95, precision + " " + recall);
    }
}
