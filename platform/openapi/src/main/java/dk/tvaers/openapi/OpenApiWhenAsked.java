package dk.tvaers.openapi;

import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;

/** The OpenAPI document is prepared when somebody asks for it: ADR 50. */
public class OpenApiWhenAsked implements BuildCompatibleExtension {
    @Enhancement(types = OpenApiDocumentService.class)
    public void wait(ClassConfig service) {
        service.addAnnotation(WhenAsked.class);
    }
}
