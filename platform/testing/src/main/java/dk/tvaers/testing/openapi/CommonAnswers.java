package dk.tvaers.testing.openapi;

import dk.tvaers.web.problem.Problem;
import dk.tvaers.web.problem.ProblemCode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Documents the error answers that follow from an operation's shape, so that no resource has to repeat them: a body
 * brings 400, 413 and 415, a login 401 and 403, a path parameter 404, If-Match 412 and 428. What follows from the
 * domain, such as 409, is declared at the operation with {@code @APIResponse(responseCode = "409", ref = "refused")}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonAnswers implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        var components = document.getComponents();
        components.addSchema("ProblemViolation", violation());
        components.addSchema("Problem", problem());
        for (ProblemCode code : ProblemCode.values()) {
            components.addResponse(code.code(), answer(code));
        }
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths().getPathItems().values().forEach(CommonAnswers::complete);
    }

    private static void complete(PathItem path) {
        path.getOperations().values().forEach(operation -> complete(operation, path));
    }

    private static void complete(Operation operation, PathItem path) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        for (ProblemCode code : codes(operation, path)) {
            String status = Integer.toString(code.status());
            if (!operation.getResponses().hasAPIResponse(status)
                    || isBare(operation.getResponses().getAPIResponse(status))) {
                operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().ref(code.code()));
            }
        }
    }

    /** The scanner adds 401 and 403 of its own, without a body. */
    private static boolean isBare(APIResponse response) {
        return response.getRef() == null && response.getContent() == null;
    }

    private static Set<ProblemCode> codes(Operation operation, PathItem path) {
        Set<ProblemCode> codes = EnumSet.of(ProblemCode.INTERNAL);
        if (operation.getRequestBody() != null) {
            codes.addAll(List.of(ProblemCode.MALFORMED, ProblemCode.TOO_LARGE, ProblemCode.UNSUPPORTED_MEDIA_TYPE));
        }
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            codes.addAll(List.of(ProblemCode.UNAUTHENTICATED, ProblemCode.FORBIDDEN));
        }
        Set<String> parameters = names(operation.getParameters(), path.getParameters());
        if (parameters.contains("in:path")) {
            codes.add(ProblemCode.NOT_FOUND);
        }
        if (parameters.contains("in:query")) {
            codes.add(ProblemCode.MALFORMED);
        }
        if (parameters.contains("if-match")) {
            codes.addAll(List.of(ProblemCode.STALE, ProblemCode.PRECONDITION_REQUIRED));
        }
        if (parameters.contains("idempotency-key")) {
            codes.add(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        }
        return codes;
    }

    /** Lower-case names of the parameters, and the places they stand in. */
    private static Set<String> names(List<Parameter> own, List<Parameter> shared) {
        Set<String> names = new TreeSet<>();
        java.util.stream.Stream.of(
                        own == null ? List.<Parameter>of() : own, shared == null ? List.<Parameter>of() : shared)
                .flatMap(List::stream)
                .filter(parameter -> parameter.getIn() != null && parameter.getName() != null)
                .forEach(parameter -> {
                    names.add("in:" + parameter.getIn());
                    names.add(parameter.getName().toLowerCase(java.util.Locale.ROOT));
                });
        return names;
    }

    private static APIResponse answer(ProblemCode code) {
        return OASFactory.createAPIResponse()
                .description(descriptionOf(code))
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
    }

    /** All codes of the status, because a document has room for one answer per status. */
    private static String descriptionOf(ProblemCode code) {
        return java.util.Arrays.stream(ProblemCode.values())
                .filter(each -> each.status() == code.status())
                .map(ProblemCode::code)
                .collect(Collectors.joining(", ", "Problem: ", ""));
    }

    private static Schema problem() {
        return object("Problem details (RFC 9457)", "type", "title", "status", "code", "traceId")
                .addProperty("type", text().format("uri"))
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)))
                .addProperty("detail", text())
                .addProperty("instance", text().format("uri-reference"))
                .addProperty("code", text().enumeration(codes()))
                .addProperty("traceId", text())
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .items(OASFactory.createSchema().ref("ProblemViolation")));
    }

    private static Schema violation() {
        return object("What is wrong or missing, and where", "pointer", "code", "message")
                .addProperty("pointer", text().description("JSON Pointer (RFC 6901)"))
                .addProperty("code", text())
                .addProperty("message", text());
    }

    private static List<Object> codes() {
        return java.util.Arrays.stream(ProblemCode.values())
                .<Object>map(ProblemCode::code)
                .toList();
    }

    private static Schema object(String description, String... required) {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .description(description)
                .required(List.of(required));
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }
}
