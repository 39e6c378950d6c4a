package dk.tvaers.benchmarks;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The files of a large municipality: twelve departments, units of three levels below them, and everybody in one of them. All invented.
 *
 * @param people how many
 */
record OrganisationFiles(int people) {
    private static final int PEOPLE_IN_A_UNIT = 25;
    private static final int DEPARTMENTS = 12;
    private static final int BELOW_ONE = 6;
    private static final String[] JOBS = {
        "sygeplejerske", "pædagog", "socialrådgiver", "gartner", "bibliotekar", "lærer"
    };

    /** Of the units below the municipality: 600 for 5,000 people. */
    int count() {
        return Math.max(DEPARTMENTS, people * 3 / PEOPLE_IN_A_UNIT);
    }

    String units() {
        return "number,name,parent_number,level,valid_from,valid_to\nk,Kommunen,,MUNICIPALITY,2007-01-01,\n"
                + IntStream.range(0, count())
                        .mapToObj(unit -> line(
                                "u%d,Enhed %d,%s,%s,2014-06-01,",
                                unit,
                                unit,
                                unit < DEPARTMENTS ? "k" : "u" + (unit - DEPARTMENTS) / BELOW_ONE,
                                unit < DEPARTMENTS ? "DEPARTMENT" : "UNIT"))
                        .collect(Collectors.joining());
    }

    /** The first of each unit leads it. */
    String staff() {
        return "employee_number,name,email,unit_number,job_function,valid_from,valid_to,manages\n"
                + IntStream.range(0, people)
                        .mapToObj(person -> line(
                                "%d,Opdigtet %d,p%d@albertslund.example,u%d,%s,2019-03-01,,%s",
                                person,
                                person,
                                person,
                                person % count(),
                                JOBS[person % JOBS.length],
                                person < count() ? "u" + person : ""))
                        .collect(Collectors.joining());
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values) + "\n";
    }
}
