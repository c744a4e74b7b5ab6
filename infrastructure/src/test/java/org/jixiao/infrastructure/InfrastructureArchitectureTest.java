package org.jixiao.infrastructure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the infrastructure may know, each rule with its reason. */
@AnalyzeClasses(packages = "org.jixiao.infrastructure", importOptions = DoNotIncludeTests.class)
class InfrastructureArchitectureTest {

    @ArchTest
    static final ArchRule theInfrastructureUsesWhatIsListedHere =
            classes()
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "org.jixiao.infrastructure..",
                                    "org.jixiao.application..",
                                    "org.jixiao.domain..",
                                    "java..",
                                    "javax.sql..",
                                    "javax.xml..",
                                    "javax.crypto..",
                                    "jakarta.mail..",
                                    "org.xml.sax..",
                                    "org.axonframework..",
                                    "org.springframework..",
                                    "tools.jackson..",
                                    "com.zaxxer.hikari..",
                                    "org.flywaydb..",
                                    "org.postgresql..",
                                    "com.github.f4b6a3.uuid..",
                                    "com.github.benmanes.caffeine..",
                                    "org.apache.poi..",
                                    "org.apache.commons.compress..",
                                    "org.apache.pdfbox..",
                                    "org.apache.fontbox..",
                                    "org.apache.xmlbeans..",
                                    "org.openxmlformats.schemas..",
                                    "org.tukaani.xz..",
                                    "org.slf4j..",
                                    "org.jspecify.."))
                    .because("a new dependency is a decision, written down before it is used");

    @ArchTest
    static final ArchRule thePagesAreNotSeenFromHere =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework.web..", "org.springframework.security..")
                    .because("SQL and documents do not know who asks over which protocol");

    @ArchTest
    static final ArchRule theLocalServersStandAlone =
            noClasses()
                    .that()
                    .resideInAPackage("org.jixiao.infrastructure.local..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.jixiao.application..", "org.jixiao.domain..")
                    .because("they start before there is an application, and tests borrow them");

    @ArchTest
    static final ArchRule featuresDoNotKnowEachOtherInCircles =
            slices().matching("org.jixiao.infrastructure.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a feature must be readable without the ones that build on it");

    @ArchTest
    static final ArchRule theRoomsOfTablesDoNotKnowEachOtherInCircles =
            slices().matching("org.jixiao.infrastructure.table.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("one format must be readable without the others");
}
