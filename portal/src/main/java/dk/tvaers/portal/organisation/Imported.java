package dk.tvaers.portal.organisation;

import dk.tvaers.portal.remote.Imports;
import java.util.List;

/**
 * What became of a file, or what would.
 *
 * @param counts in the order in which they are told
 * @param differences units that are new or not as they were; of the staff only counts are told
 * @param problems the lines that were not used as they stand
 */
public record Imported(
        boolean trial, List<Count> counts, List<Imports.Difference> differences, List<Imports.Line> problems) {
    /** A first import of everything names every unit; a page need not. */
    private static final int MOST = 100;

    /** @param what the word for what is counted */
    public record Count(String what, int n) {}

    static Imported of(Imports.UnitImport done) {
        return new Imported(
                done.dryRun(),
                List.of(
                        new Count("created", done.created()),
                        new Count("changed", done.changed()),
                        new Count("unchanged", done.unchanged())),
                done.differences(),
                done.problems());
    }

    static Imported of(Imports.StaffImport done) {
        var report = done.report();
        return new Imported(
                done.dryRun(),
                List.of(
                        new Count("created", report.created()),
                        new Count("changed", report.changed()),
                        new Count("ended", report.ended()),
                        new Count("unchanged", report.unchanged()),
                        new Count("leads", report.leads())),
                List.of(),
                done.problems());
    }

    public List<Imports.Difference> shown() {
        return differences.stream().limit(MOST).toList();
    }

    public boolean isCut() {
        return differences.size() > MOST;
    }
}
