package dk.tvaers.citizeninput.screening;

import dk.tvaers.web.calendar.MunicipalCalendar;
import dk.tvaers.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Writes down what was decided in a period, for whoever has to answer for it. Codes, ids and times only, so that no cell can be a formula. */
@ApplicationScoped
class DecisionLog {
    private static final int LONGEST_MONTHS = 12;
    private static final String[] COLUMNS = {
        "decided_at", "kind", "id", "outcome", "reason", "attested", "technical_check", "reviewer_login"
    };

    private final DecisionLogRepository decisions;
    private final MunicipalCalendar calendar;

    DecisionLog(DecisionLogRepository decisions, MunicipalCalendar calendar) {
        this.decisions = decisions;
        this.calendar = calendar;
    }

    /** RFC 4180, oldest first. Both days are included. */
    @Transactional
    String csv(LocalDate from, LocalDate to) {
        if (from == null
                || to == null
                || to.isBefore(from)
                || from.plusMonths(LONGEST_MONTHS).isBefore(to)) {
            throw Problems.invalid(from == null ? "/from" : "/to", "log-period", LONGEST_MONTHS);
        }
        return written(decisions.between(calendar.startOf(from), calendar.startOf(to.plusDays(1))));
    }

    private static String written(List<Object[]> rows) {
        var text = new StringBuilder();
        try (var table = CSVFormat.RFC4180.builder().setHeader(COLUMNS).get().print(text)) {
            for (var row : rows) {
                table.printRecord(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
