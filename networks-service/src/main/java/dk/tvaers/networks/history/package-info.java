/**
 * What the municipality did before this system: networks with their true dates from a file, checked as a whole before anything is written
 * ({@code docs/history-import.md}).
 */
package dk.tvaers.networks.history;
