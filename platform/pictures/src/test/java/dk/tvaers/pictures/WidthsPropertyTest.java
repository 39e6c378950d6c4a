package dk.tvaers.pictures;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Texts are never wider than measured, whatever they hold. */
class WidthsPropertyTest {
    private static final double ROUNDING = 0.01;

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u00a0', '\u017f')
                .withCharRange('\u0370', '\u052f')
                .withCharRange('\u0590', '\u06ff')
                .withCharRange('\u2010', '\u2030')
                .ofMaxLength(60);
    }

    @Property
    void areNotUnderestimated(@ForAll("texts") String text, @ForAll boolean bold) {
        String clean = Lines.clean(text);
        assertTrue(Widths.of(clean, bold) + ROUNDING >= Faces.width(clean, bold), clean);
    }

    @Test
    void areNotUnderestimatedCharacterByCharacter() {
        for (boolean bold : new boolean[] {false, true}) {
            IntStream.range(0x20, 0x2FFF)
                    .filter(each -> Character.isDefined(each)
                            && !Lines.clean(Character.toString(each)).isEmpty())
                    .mapToObj(Character::toString)
                    .forEach(each -> assertTrue(
                            Widths.of(each, bold) + ROUNDING >= Faces.width(each, bold),
                            () -> Integer.toHexString(each.codePointAt(0)) + " "
                                    + Character.getName(each.codePointAt(0))));
        }
    }

    @Property
    void wrappedLinesFit(@ForAll("texts") String text) {
        Lines lines = Lines.of(Lines.clean(text), Type.STRONG, 120, 3);
        assertTrue(lines.lines().size() <= 3);
        lines.lines().forEach(line -> assertTrue(Type.STRONG.width(line) <= 120, line));
    }
}
