package dk.tvaers.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rules of CONTRIBUTING.md that a compiler does not know, as far as they concern a program without data. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dk.tvaers.portal");

    @Test
    void featuresDoNotGoInCircles() {
        slices().matching("dk.tvaers.portal.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void pagesUseThePublicContractsAlone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dk.tvaers.events..",
                        "dk.tvaers.networks..",
                        "dk.tvaers.members..",
                        "dk.tvaers.citizeninput..",
                        "dk.tvaers.reporting..")
                .check(CLASSES);
    }
}
