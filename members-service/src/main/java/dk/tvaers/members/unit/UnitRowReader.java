package dk.tvaers.members.unit;

import dk.tvaers.events.words.UnitLevel;
import dk.tvaers.members.csv.RowProblem;
import dk.tvaers.members.csv.Unusable;
import dk.tvaers.privacy.PersonalNumbers;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Judges one row by itself. The first thing that is wrong is named; the others show when that is mended. */
final class UnitRowReader {
    private static final String NUMBER = "number";
    private static final String NAME = "name";
    private static final String PARENT_NUMBER = "parent_number";
    private static final String LEVEL = "level";
    private static final String VALID_FROM = "valid_from";
    private static final String VALID_TO = "valid_to";
    static final List<String> COLUMNS = List.of(NUMBER, NAME, PARENT_NUMBER, LEVEL, VALID_FROM, VALID_TO);

    /** Some systems write "for ever" as 31 December 9999. */
    private static final int LAST_YEAR = 9999;

    private static final int FIRST_YEAR = 1000;

    private final long line;
    private final CSVRecord row;
    private final List<RowProblem> problems;

    UnitRowReader(long line, CSVRecord row, List<RowProblem> problems) {
        this.line = line;
        this.row = row;
        this.problems = problems;
    }

    Optional<UnitRow> read() {
        try {
            if (!row.isConsistent()) {
                throw new Unusable("row-columns");
            }
            LocalDate validFrom = date(VALID_FROM);
            if (validFrom == null) {
                throw new Unusable("row-date");
            }
            UnitRow read = new UnitRow(line, number(), name(), parentNumber(), level(), validFrom, validTo(validFrom));
            noteMaskedName();
            return Optional.of(read);
        } catch (Unusable unusable) {
            problems.add(RowProblem.of(line, unusable.code()));
            return Optional.empty();
        }
    }

    private String number() throws Unusable {
        return UnitTexts.number(row.get(NUMBER));
    }

    private @Nullable String parentNumber() throws Unusable {
        String parent = row.get(PARENT_NUMBER);
        return parent.isEmpty() ? null : UnitTexts.number(parent);
    }

    private String name() throws Unusable {
        return UnitTexts.name(row.get(NAME));
    }

    private void noteMaskedName() {
        if (PersonalNumbers.in(row.get(NAME))) {
            problems.add(RowProblem.of(line, "row-name-masked"));
        }
    }

    private UnitLevel level() throws Unusable {
        String level = row.get(LEVEL).toUpperCase(Locale.ROOT);
        return Arrays.stream(UnitLevel.values())
                .filter(each -> each.name().equals(level))
                .findFirst()
                .orElseThrow(() -> new Unusable("row-level"));
    }

    private @Nullable LocalDate validTo(LocalDate validFrom) throws Unusable {
        LocalDate validTo = date(VALID_TO);
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new Unusable("row-dates-reversed");
        }
        return validTo;
    }

    private @Nullable LocalDate date(String column) throws Unusable {
        String text = row.get(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException noDate) {
            // said below
        }
        throw new Unusable("row-date");
    }
}
