package dk.tvaers.web.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Request;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Answers with a graph in the form that the caller reads. */
@ApplicationScoped
public class GraphAnswers {
    private final ObjectMapper json;

    GraphAnswers(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param asked the form that was asked for, if one was; otherwise what the caller accepts
     * @param jgf the graph as it is written in JSON Graph Format
     * @param graphMl the graph in GraphML
     */
    public RestResponse<String> answer(
            @Nullable GraphFormat asked, Request request, Supplier<?> jgf, Supplier<String> graphMl) {
        GraphFormat chosen = GraphFormat.choose(asked, request);
        return RestResponse.ResponseBuilder.ok(chosen == GraphFormat.JGF ? json(jgf.get()) : graphMl.get())
                .type(chosen.mediaType())
                .build();
    }

    private String json(Object graph) {
        try {
            return json.writeValueAsString(graph);
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException("a graph could not be written as JSON", failed);
        }
    }
}
