package dk.tvaers.portal.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Reads a service's refusal. What is not a problem document of a refusal means that the service does not work. */
@Singleton
@Unremovable
public class ProblemReader implements ResponseExceptionMapper<RuntimeException> {
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_FAULT = 500;

    private final ObjectMapper json;

    ProblemReader(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= FIRST_ERROR;
    }

    @Override
    public RuntimeException toThrowable(Response response) {
        var status = response.getStatus();
        if (status >= FIRST_FAULT) {
            return new Unavailable("answered " + status);
        }
        try {
            var problem = json.readValue(response.readEntity(String.class), Problem.class);
            return problem == null || problem.status() == 0
                    ? new Unavailable("answered " + status + " without a problem")
                    : new Refused(problem);
        } catch (JsonProcessingException noProblemDocument) {
            return new Unavailable("answered " + status + " without a problem");
        }
    }
}
