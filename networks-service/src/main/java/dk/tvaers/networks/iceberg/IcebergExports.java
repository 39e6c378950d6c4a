package dk.tvaers.networks.iceberg;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.tvaers.web.graph.GraphFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Writes icebergs for other programs. */
@ApplicationScoped
class IcebergExports {
    private final Icebergs icebergs;
    private final ObjectMapper json;

    IcebergExports(Icebergs icebergs, ObjectMapper json) {
        this.icebergs = icebergs;
        this.json = json;
    }

    String write(UUID networkId, GraphFormat format, LocalDate asOf) {
        IcebergView iceberg = icebergs.of(networkId, asOf);
        return switch (format) {
            case JGF -> json(Jgf.of(networkId, iceberg));
            case GRAPHML -> IcebergGraphMl.of(networkId, iceberg);
        };
    }

    private String json(Jgf graph) {
        try {
            return json.writeValueAsString(graph);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("an iceberg could not be written as JSON", failed);
        }
    }
}
