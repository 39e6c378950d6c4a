package dk.tvaers.members.unit;

import dk.tvaers.members.csv.RowProblem;
import java.util.List;

/**
 * An import as far as it can be judged without the tree it goes into.
 *
 * @param rows the usable rows, in the file's order
 * @param problems what is wrong with the others
 */
record UnitFile(List<UnitRow> rows, List<RowProblem> problems) {}
