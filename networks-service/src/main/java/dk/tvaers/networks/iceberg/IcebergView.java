package dk.tvaers.networks.iceberg;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All statements of a network and their connections, each oldest first, and the figures of the whole.
 *
 * @param asOf the day at whose end it was so, Europe/Copenhagen; absent when it is so now
 */
@RegisterForReflection
@Schema(name = "Iceberg")
record IcebergView(List<NodeView> nodes, List<EdgeView> edges, IcebergMeasures measures, LocalDate asOf) {}
