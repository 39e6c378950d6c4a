/** The indices of domain.md §8 as plain functions: no database, no clock, the same figures for the same facts. */
package dk.tvaers.reporting.indices;
