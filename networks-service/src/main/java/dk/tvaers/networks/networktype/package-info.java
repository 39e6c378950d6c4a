/** The kinds of networks (domain.md §2), their course and what their gates require: data that a municipality may change by a new version. */
package dk.tvaers.networks.networktype;
