package dk.tvaers.testing;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The class that runs the cases of a test against the packaged program: of {@code XTest} the {@code XIT} beside it. It says itself which of
 * them it would not run, so that nobody relies on one that runs less. Annotations are known by name here, for not every test that is looked at
 * has Quarkus on its class path.
 */
final class PackagedTwin {
    /** What there is only where test and program share a virtual machine. */
    private static final Set<String> IN_PROCESS =
            Set.of("Inject", "InjectMock", "InjectSpy", "ConfigProperty", "TestProfile", "TestTransaction");

    private final Class<?> test;
    private final Class<?> twin;

    private PackagedTwin(Class<?> test, Class<?> twin) {
        this.test = test;
        this.twin = twin;
    }

    /** @param test the name of a class, which may have none */
    static Optional<PackagedTwin> of(String test) {
        return test.endsWith("Test")
                ? find(test)
                        .flatMap(each ->
                                find(test.replaceFirst("Test$", "IT")).map(twin -> new PackagedTwin(each, twin)))
                : Optional.empty();
    }

    /** Why the packaged program does not pass all that the test tries; nothing where one run of it is as good as two. */
    List<String> leavesOut() {
        if (!test.isAssignableFrom(twin) || annotations(twin).noneMatch("QuarkusIntegrationTest"::equals)) {
            return List.of(twin.getName() + " is no @QuarkusIntegrationTest that extends " + test.getName());
        }
        var inProcess = lineage(twin)
                .flatMap(PackagedTwin::elements)
                .flatMap(element -> annotations(element)
                        .filter(PackagedTwin::isNotForThePackaged)
                        .map(annotation -> "@" + annotation + " " + element));
        var replaced = Arrays.stream(twin.getDeclaredMethods())
                .filter(this::replacesACase)
                .map(method -> "replaced by " + method);
        return Stream.concat(inProcess, replaced).toList();
    }

    private boolean replacesACase(Method method) {
        return lineage(test)
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(each -> annotations(each).anyMatch(name -> name.endsWith("Test")))
                .anyMatch(each -> each.getName().equals(method.getName()));
    }

    private static boolean isNotForThePackaged(String annotation) {
        return IN_PROCESS.contains(annotation) || annotation.startsWith("Disabled") || annotation.startsWith("Enabled");
    }

    private static Stream<Class<?>> lineage(Class<?> type) {
        return Stream.iterate(type, each -> each != Object.class, Class::getSuperclass);
    }

    private static Stream<AnnotatedElement> elements(Class<?> type) {
        var executables = Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                .flatMap(each -> Stream.concat(Stream.of(each), Arrays.stream(each.getParameters())));
        return Stream.of(Stream.of(type), Arrays.stream(type.getDeclaredFields()), executables)
                .flatMap(each -> each);
    }

    private static Stream<String> annotations(AnnotatedElement element) {
        return Arrays.stream(element.getDeclaredAnnotations())
                .map(Annotation::annotationType)
                .map(Class::getSimpleName);
    }

    private static Optional<Class<?>> find(String name) {
        try {
            return Optional.of(Class.forName(name, false, ClassLoader.getSystemClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
