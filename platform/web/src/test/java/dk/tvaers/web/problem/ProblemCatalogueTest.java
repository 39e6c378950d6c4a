package dk.tvaers.web.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemCatalogueTest {
    private final Messages messages = new Messages(Optional.of(List.of("sample")));

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyCodeIsDocumented(ProblemCode code) throws IOException {
        String document = Files.readString(Path.of(System.getProperty("tvaers.root"), "docs", "problems.md"));

        assertTrue(document.contains("| `" + code.code() + "` | " + code.status() + " |"), code.code());
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyCodeHasItsTextsInBothLanguages(ProblemCode code) {
        for (Locale language : List.of(Messages.DANISH, Messages.ENGLISH)) {
            assertTrue(messages.find("problem." + code.code() + ".title", language, Map.of())
                    .isPresent());
            assertTrue(messages.find("problem." + code.code() + ".detail", language, Map.of())
                    .isPresent());
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(Messages.keys("problems", Messages.DANISH), Messages.keys("problems", Messages.ENGLISH));
    }

    @Test
    void fillsPlaceholdersAndKeepsDanishLetters() {
        assertEquals(
                "Skal være mellem 1 og 5.",
                messages.text(
                        "out-of-range",
                        Messages.DANISH,
                        Violation.of("", "", 1, 5).arguments()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-|da",
                "''|da",
                "en|en",
                "en-US,en;q=0.9|en",
                "da, en;q=0.8|da",
                "de|da",
                "fr, en;q=0.1|en",
                "%%;|da",
                "*|da"
            })
    void choosesDanishUnlessEnglishIsPreferred(String header, String language) {
        assertEquals(language, Messages.choose(header).getLanguage());
    }
}
