/** Overdue answers: who is to see to an input that waits too long (domain.md §7; in 2020–21 an assembly waited 192 days). */
package dk.tvaers.citizeninput.overdue;
