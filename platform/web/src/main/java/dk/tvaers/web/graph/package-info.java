/** Graphs in the forms that other programs read. What stands on nodes and edges is the feature's own. */
package dk.tvaers.web.graph;
