/**
 * {@code ./tvaers bench}: what the suite carries on this machine, beside what the database alone carries with the same
 * statements. Ratios count; absolute numbers are those of one machine on one day.
 */
package dk.tvaers.benchmarks;
