package dk.tvaers.citizeninput.open311;

import dk.tvaers.web.problem.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Collectors;

/** Tells problems as GeoReport does: a list of code and description, in the format of the address. */
@Provider
class ErrorFilter implements ContainerResponseFilter {
    private final Written written;

    ErrorFilter(Written written) {
        this.written = written;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var path = request.getUriInfo().getPath();
        if (response.getEntity() instanceof Problem problem && path.contains("/open311/v2/")) {
            var format = path.endsWith(".json") ? "json" : "xml";
            var error = new Tree().with("code", problem.status()).with("description", description(problem));
            response.setEntity(
                    written.write("errors", List.of(error.fields()), format),
                    null,
                    MediaType.valueOf(Written.mediaType(format)));
        }
    }

    private static String description(Problem problem) {
        return problem.violations() == null || problem.violations().isEmpty()
                ? problem.detail()
                : problem.violations().stream()
                        .map(each -> each.pointer().isEmpty()
                                ? each.message()
                                : each.pointer().substring(1) + ": " + each.message())
                        .collect(Collectors.joining(" "));
    }
}
