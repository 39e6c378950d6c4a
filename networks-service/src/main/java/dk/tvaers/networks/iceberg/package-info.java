/** The iceberg of a network (domain.md §4): what is seen and what lies below, who says so, and which inputs bear it. */
package dk.tvaers.networks.iceberg;
