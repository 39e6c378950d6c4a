package dk.tvaers.members.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.tvaers.events.words.UnitLevel;
import dk.tvaers.members.csv.RowProblem;
import dk.tvaers.privacy.PersonalNumbers;
import dk.tvaers.web.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCsvTest {
    private static final String HEADER = "number,name,parent_number,level,valid_from,valid_to\n";

    private static UnitFile read(String text) {
        return UnitCsv.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(byte[] file) {
        return assertThrows(ProblemException.class, () -> UnitCsv.read(file))
                .violations()
                .getFirst()
                .key();
    }

    @Test
    void readsEveryColumn() {
        UnitFile file = read(HEADER + "210, Hjemmeplejen Øst ,200,UNIT,2014-06-01,2026-12-31\n");

        UnitRow expected = new UnitRow(
                2,
                "210",
                "Hjemmeplejen Øst",
                "200",
                UnitLevel.UNIT,
                LocalDate.of(2014, 6, 1),
                LocalDate.of(2026, 12, 31));
        assertEquals(new UnitFile(List.of(expected), List.of()), file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number,name,parent_number,level,valid_from,valid_to\n1,Æ,,unit,2014-06-01,",
                "\uFEFFnumber,name,parent_number,level,valid_from,valid_to\r\n1,Æ,,UNIT,2014-06-01,\r\n",
                "number;name;parent_number;level;valid_from;valid_to\n1;Æ;;UNIT;2014-06-01;\n",
                "\uFEFFnumber;name;parent_number;level;valid_from;valid_to\r\n1;Æ;;UNIT;2014-06-01;\r\n\r\n",
                "level,valid_to,name,valid_from,parent_number,number\nUNIT,,Æ,2014-06-01,,1\n",
                "\"number\",\"name\",\"parent_number\",\"level\",\"valid_from\",\"valid_to\"\n"
                        + "\"1\",\"Æ\",\"\",\"UNIT\",\"2014-06-01\",\"\"\n"
            })
    void readsWhatSpreadsheetsWrite(String text) {
        UnitRow expected = new UnitRow(2, "1", "Æ", null, UnitLevel.UNIT, LocalDate.of(2014, 6, 1), null);

        assertEquals(new UnitFile(List.of(expected), List.of()), read(text));
    }

    @Test
    void keepsSeparatorsAndQuotesInsideQuotes() {
        UnitFile file = read(HEADER + "1,\"Miljø, \"\"Teknik\"\" & ; Drift\",,DEPARTMENT,2014-06-01,\n");

        assertEquals("Miljø, \"Teknik\" & ; Drift", file.rows().getFirst().name());
    }

    @ParameterizedTest
    @CsvSource({
        "'1,,,UNIT,2014-06-01,', row-name-missing",
        "'1, ,,UNIT,2014-06-01,', row-name-missing",
        "',Navn,,UNIT,2014-06-01,', row-number-missing",
        "'1,Navn,,TEAM,2014-06-01,', row-level",
        "'1,Navn,,,2014-06-01,', row-level",
        "'1,Navn,,UNIT,,', row-date",
        "'1,Navn,,UNIT,01-06-2014,', row-date",
        "'1,Navn,,UNIT,2014-02-30,', row-date",
        "'1,Navn,,UNIT,+999999999-01-01,', row-date",
        "'1,Navn,,UNIT,2014-06-01,i morgen', row-date",
        "'1,Navn,,UNIT,2014-06-02,2014-06-01', row-dates-reversed",
        "'1,Navn,,UNIT,2014-06-01', row-columns",
        "'1,Navn,,UNIT,2014-06-01,,', row-columns",
        "'010190-1234,Navn,,UNIT,2014-06-01,', row-personal-number",
        "'1,Navn,0101901234,UNIT,2014-06-01,', row-personal-number"
    })
    void namesTheLineAndReasonOfABadRowAndReadsTheOthers(String bad, String reason) {
        UnitFile file = read(HEADER + "100,Før,,UNIT,2014-06-01,\n" + bad + "\n101,Efter,,UNIT,2014-06-01,\n");

        assertEquals(List.of(RowProblem.of(3, reason)), file.problems());
        assertEquals(
                List.of("100", "101"), file.rows().stream().map(UnitRow::number).toList());
    }

    @Test
    void refusesNumbersAndNamesThatAreTooLongOrBroken() {
        UnitFile file = read(HEADER
                + "n".repeat(64) + "," + "æ".repeat(200) + ",,UNIT,2014-06-01,\n"
                + "n".repeat(65) + ",Navn,,UNIT,2014-06-01,\n"
                + "3," + "æ".repeat(201) + ",,UNIT,2014-06-01,\n"
                + "4,a\u0000b,,UNIT,2014-06-01,\n");

        assertEquals(
                List.of(RowProblem.of(3, "row-number"), RowProblem.of(4, "row-name"), RowProblem.of(5, "row-name")),
                file.problems());
        assertEquals(1, file.rows().size());
    }

    @Test
    void countsLinesAndNotRecords() {
        UnitFile file = read(HEADER + "1,\"to\nlinjer\",,UNIT,2014-06-01,\n\n2,Navn,,BAD,2014-06-01,\n");

        assertEquals(List.of(RowProblem.of(2, "row-name"), RowProblem.of(5, "row-level")), file.problems());
    }

    @Test
    void masksPersonalNumbersInNamesAndSaysSo() {
        UnitFile file = read(HEADER + "1,Støtte til 010190-1234,,UNIT,2014-06-01,\n");

        assertEquals(
                "Støtte til " + PersonalNumbers.MARK, file.rows().getFirst().name());
        assertEquals(List.of(RowProblem.of(2, "row-name-masked")), file.problems());
    }

    @Test
    void takesNamesInAnyScript() {
        UnitFile file = read(HEADER + "1,مركز الشباب 🚲,,UNIT,2014-06-01,\n");

        assertEquals("مركز الشباب 🚲", file.rows().getFirst().name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "number,name\n",
                "number,name,parent_number,level,valid_from\n",
                "number,name,parent_number,level,valid_from,valid_to,manager\n",
                "number,number,name,parent_number,level,valid_from,valid_to\n",
                "nummer,navn,over,niveau,fra,til\n"
            })
    void refusesAFileWithOtherColumns(String text) {
        assertEquals("csv-columns", refusal(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesAFileWhoseQuotesDoNotEnd() {
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> read(
                        HEADER + "1,Navn,,UNIT,2014-06-01,\n2,\"Navn,,UNIT,2014-06-01,\n3,Navn,,UNIT,2014-06-01,\n"));

        assertEquals("csv-unreadable", refused.violations().getFirst().key());
        assertEquals("3", refused.violations().getFirst().arguments().get("0").toString());
    }

    @Test
    void refusesAnotherEncoding() {
        byte[] latin = (HEADER + "1,Børn,,UNIT,2014-06-01,\n").getBytes(StandardCharsets.ISO_8859_1);

        assertEquals("csv-not-utf-8", refusal(latin));
    }

    @Test
    void aHeaderAloneIsAnEmptyImport() {
        UnitFile file = read(HEADER);

        assertEquals(new UnitFile(List.of(), List.of()), file);
    }
}
