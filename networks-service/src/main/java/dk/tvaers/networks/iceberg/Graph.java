package dk.tvaers.networks.iceberg;

import java.util.List;

/**
 * A whole iceberg.
 *
 * @param nodes oldest first
 * @param edges oldest first; both ends are among the nodes
 */
record Graph(List<NodeView> nodes, List<EdgeView> edges) {}
