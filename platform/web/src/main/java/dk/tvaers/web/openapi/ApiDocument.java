package dk.tvaers.web.openapi;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Serves the OpenAPI document that the program was built with, under {@code tvaers.openapi.path}: as YAML, or as JSON where the caller accepts
 * that, asks for {@code ?format=json} or appends {@code .json}. Nothing of it is read before somebody asks (ADR 54).
 */
@ApplicationScoped
class ApiDocument {
    private static final int NOT_FOUND = 404;

    private final Map<Format, Optional<Buffer>> documents = new ConcurrentHashMap<>();
    private final Optional<String> path;
    private final String program;

    ApiDocument(
            @ConfigProperty(name = "tvaers.openapi.path") Optional<String> path,
            @ConfigProperty(name = "quarkus.application.name") String program) {
        this.path = path;
        this.program = program;
    }

    void serve(@Observes Router router) {
        path.ifPresent(served -> {
            for (var ending : Format.ENDINGS) {
                router.route(HttpMethod.GET, served + ending).blockingHandler(this::answer, false);
                router.route(HttpMethod.HEAD, served + ending).blockingHandler(this::answer, false);
            }
        });
    }

    private void answer(RoutingContext request) {
        var format = format(request);
        documents
                .computeIfAbsent(format, this::read)
                .ifPresentOrElse(
                        document -> request.response()
                                .putHeader(HttpHeaders.CONTENT_TYPE, format.mediaType() + ";charset=UTF-8")
                                .end(document),
                        () -> request.fail(NOT_FOUND));
    }

    private static Format format(RoutingContext request) {
        var accepted = request.request().getHeader(HttpHeaders.ACCEPT);
        return Format.ofEnding(request.normalizedPath()).orElseGet(() -> {
            var wantsJson =
                    accepted != null && accepted.toLowerCase(Locale.ROOT).contains(Format.JSON.mediaType())
                            || request.queryParam("format").stream().anyMatch("json"::equalsIgnoreCase);
            return wantsJson ? Format.JSON : Format.YAML;
        });
    }

    private Optional<Buffer> read(Format format) {
        try (var document =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("openapi/" + program + ".yaml")) {
            return document == null
                    ? Optional.empty()
                    : Optional.of(Buffer.buffer(format.fromYaml(document.readAllBytes())));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
