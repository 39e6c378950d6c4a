package dk.tvaers.networks.iceberg;

/** A statement and the version its ETag holds. */
record NodeState(NodeView node, long version) {}
