package dk.tvaers.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The rules of CONTRIBUTING.md that a compiler does not know. A service extends this with its root package. Reads it once for all of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ArchitectureTest {
    private static final Pattern TWINS = Pattern.compile(".*IT\\.class");

    private final String root;
    private final JavaClasses classes;

    protected ArchitectureTest(String root) {
        this.root = root;
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    @Test
    void onlyEventClassesAndProjectionsKnowTheContracts() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Events")
                .and()
                .resideOutsideOfPackage(root + ".projection..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dk.tvaers.events.networks..", "dk.tvaers.events.members..", "dk.tvaers.events.citizeninput..")
                .check(classes);
    }

    @Test
    void onlyRepositoriesKnowPanache() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.quarkus.hibernate.orm.panache..")
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void resourcesLeaveTransactionsToServices() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .orShould()
                .beAnnotatedWith("jakarta.transaction.Transactional")
                .check(classes);
    }

    @Test
    void featuresDoNotGoInCircles() {
        slices().matching(root + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    /** A whole run leaves the cases of these to the packaged program alone. */
    @Test
    void packagedTestsTryAllThatTheirTwinsTry() {
        var left = new ClassFileImporter()
                .withImportOption(location -> location.matches(TWINS)).importPackages(root).stream()
                        .flatMap(twin -> PackagedTwin.of(twin.getName().replaceFirst("IT$", "Test")).stream())
                        .flatMap(twin -> twin.leavesOut().stream())
                        .toList();

        assertEquals(List.of(), left);
    }
}
