package org.jixiao.application;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the application layer may know, each rule with its reason. */
@AnalyzeClasses(packages = "org.jixiao.application", importOptions = DoNotIncludeTests.class)
class ApplicationArchitectureTest {

    @ArchTest
    static final ArchRule theApplicationKnowsTheDomainAndAxonOnly =
            classes()
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                    "org.jixiao.application..",
                                    "org.jixiao.domain..",
                                    "org.axonframework..",
                                    "org.jspecify..",
                                    "java.."))
                    .because("what is decided and shown must not depend on Spring, SQL or HTTP");

    @ArchTest
    static final ArchRule axonIsSeenByTheShellsAndTheirSeamsOnly =
            noClasses()
                    .that()
                    .haveSimpleNameNotEndingWith("Aggregate")
                    .and()
                    .resideOutsideOfPackage("org.jixiao.application.shared")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.axonframework..")
                    .because("the framework is to be exchangeable in one place");

    @ArchTest
    static final ArchRule featuresDoNotKnowEachOtherInCircles =
            slices().matching("org.jixiao.application.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a feature must be readable without the ones that build on it");
}
