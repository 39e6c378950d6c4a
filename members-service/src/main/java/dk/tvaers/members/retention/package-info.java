/**
 * How long what is kept of people is kept: rules that the secretariat changes, what would go by them, and the run that lets it go. It goes past the
 * features that own the data, so that one can read in one place what goes when.
 */
package dk.tvaers.members.retention;
