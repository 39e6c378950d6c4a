package dk.tvaers.portal;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;

/** The addresses that the portal answers, from the code, so that none is forgotten. */
final class Routes {
    private static final String SOMETHING = "01890000-0000-7000-8000-000000000000";

    private Routes() {}

    /** Those that can be asked by one of the methods. */
    static List<String> of(List<Class<? extends Annotation>> asked) {
        return new ClassFileImporter()
                .importPackages("dk.tvaers.portal").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class) && !type.isInterface())
                        .flatMap(type -> of(type, asked))
                        .distinct()
                        .toList();
    }

    private static Stream<String> of(JavaClass type, List<Class<? extends Annotation>> asked) {
        return type.getMethods().stream()
                .filter(method -> asked.stream().anyMatch(method::isAnnotatedWith))
                .map(method -> route(type, method));
    }

    private static String route(JavaClass type, JavaMethod method) {
        var below = method.isAnnotatedWith(Path.class)
                ? "/" + method.getAnnotationOfType(Path.class).value()
                : "";
        return (type.getAnnotationOfType(Path.class).value() + below)
                .replaceAll("/+", "/")
                .replaceAll("\\{[^}]*}", SOMETHING);
    }
}
