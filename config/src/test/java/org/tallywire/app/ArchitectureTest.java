package org.tallywire.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The directions of ARCHITECTURE.md, and the manners that hold everywhere. */
class ArchitectureTest {
    private static final String ROOT = "org.tallywire";
    private static final String APP = ROOT + ".app..";
    private static final String READERS = ROOT + ".readers..";
    private static final String REPORTS = ROOT + ".reports..";
    private static final String JOB = ROOT + ".job..";
    private static final String STAGING = ROOT + ".staging..";

    /** What an article is and how it becomes facts: plain Java that any engine can call. */
    private static final String[] VALUES = Stream.of(
                    "text",
                    "lexicon",
                    "article",
                    "entity",
                    "event",
                    "figure",
                    "attribution",
                    "analysis",
                    "claim",
                    "report",
                    "topic",
                    "review")
            .map(name -> ROOT + "." + name + "..")
            .toArray(String[]::new);

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void batchCoreKnowsNoAdapterAndNoCommandLine() {
        DescribedPredicate<JavaClass> core =
                resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(APP, READERS, REPORTS)));
        noClasses()
                .that(core)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(APP, READERS, REPORTS)
                .check(PROGRAM);
    }

    @Test
    void readersKnowNeitherReportsNorCommandLine() {
        noClasses()
                .that()
                .resideInAPackage(READERS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(REPORTS, APP)
                .check(PROGRAM);
    }

    @Test
    void reportsKnowNeitherReadersNorCommandLine() {
        noClasses()
                .that()
                .resideInAPackage(REPORTS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(READERS, APP)
                .check(PROGRAM);
    }

    @Test
    void adaptersReachFactsThroughPortsOnly() {
        noClasses()
                .that()
                .resideInAnyPackage(READERS, REPORTS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(STAGING, JOB)
                .check(PROGRAM);
    }

    @Test
    void stagingKnowsNoJob() {
        noClasses()
                .that()
                .resideInAPackage(STAGING)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(JOB)
                .check(PROGRAM);
    }

    @Test
    void valuesKnowNeitherStagingNorJob() {
        noClasses()
                .that()
                .resideInAnyPackage(VALUES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(STAGING, JOB)
                .check(PROGRAM);
    }

    @Test
    void valuesAreFreeOfFrameworksAndDatabases() {
        noClasses()
                .that()
                .resideInAnyPackage(VALUES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "org.h2..", "org.flywaydb..")
                .check(PROGRAM);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .check(PROGRAM);
    }

    @Test
    void typesAreNamedForIdeas() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Constants|Common|Tuple)")
                .check(PROGRAM);
    }

    @Test
    void everyPackageIsNullMarked() {
        List<JavaPackage> packages =
                PROGRAM.stream().map(JavaClass::getPackage).distinct().toList();

        assertThat(packages)
                .hasSizeGreaterThan(10)
                .allSatisfy(code -> assertThat(code.isAnnotatedWith(NullMarked.class))
                        .as("%s has a package-info.java with @NullMarked", code.getName())
                        .isTrue());
    }
}
