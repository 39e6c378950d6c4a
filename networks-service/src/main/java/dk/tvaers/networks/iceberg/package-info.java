/**
 * The iceberg of a network (domain.md §4): a graph of what is seen and what lies below, who says so, what bears on it and how it hangs
 * together. Its history is kept beside it, so that it can be seen as of any day.
 */
package dk.tvaers.networks.iceberg;
