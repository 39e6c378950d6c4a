package dk.tvaers.networks.iceberg;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All statements of a network, oldest first, and their figures. */
@RegisterForReflection
@Schema(name = "Iceberg")
record IcebergView(List<NodeView> nodes, IcebergMeasures measures) {}
