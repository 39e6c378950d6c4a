package dk.tvaers.pictures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Figures over time, from 0: up to four lines. A figure that is held back or unknown leaves a gap.
 *
 * @param unit what the figures count
 */
public record TimeSeries(Caption caption, String unit, List<Series> series) implements Picture {
    public TimeSeries {
        series = Strand.few(series);
    }

    /** @param readings in any order */
    public record Series(String name, List<Reading> readings) {
        public Series {
            readings =
                    readings.stream().sorted(Comparator.comparing(Reading::at)).toList();
        }
    }

    public record Reading(LocalDate at, Figure figure) {}

    List<Reading> readings() {
        return series.stream().flatMap(each -> each.readings().stream()).toList();
    }
}
