/** Files that spreadsheets write, read row by row. */
package dk.tvaers.members.csv;
