/**
 * How long what is kept is kept: rules that the secretariat changes, what would go by them, and the run that lets it go. A service names its
 * kinds of data by beans of {@link dk.tvaers.retention.Retained}, so that one can read in one place what goes when.
 */
package dk.tvaers.retention;
