package org.jixiao.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;

/** The walls of the web module that Maven cannot build. */
@AnalyzeClasses(packages = "org.jixiao.web", importOptions = DoNotIncludeTests.class)
class WebArchitectureTest {

    /** Pages and API know the application layer and the web, never the buses or the database. */
    @ArchTest
    static final ArchRule webUsesOnlyWhatIsAllowed =
            classes()
                    .should(
                            onlyDependOnClassesThat(
                                    resideInAnyPackage(
                                            "org.jixiao.web..",
                                            "org.jixiao.application..",
                                            "org.jixiao.domain..",
                                            "java..",
                                            "jakarta.servlet..",
                                            "org.springframework..",
                                            "org.springdoc..",
                                            "io.swagger.v3.core..",
                                            "io.swagger.v3.oas..",
                                            "com.nimbusds..",
                                            "com.fasterxml.jackson.annotation..",
                                            "tools.jackson..",
                                            "org.commonmark..",
                                            "com.github.difflib..",
                                            "org.thymeleaf..",
                                            "org.slf4j..",
                                            "org.jspecify..")));

    /** The framework stays behind the Dispatcher, where one seam can be exchanged. */
    @ArchTest
    static final ArchRule nothingOfAxonIsSeen =
            com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.axonframework..", "org.jixiao.infrastructure..");

    /** An endpoint that does not say who may call it is open to everybody who is signed in. */
    @ArchTest
    static final ArchRule everyEndpointSaysWhoMayCallIt =
            methods()
                    .that()
                    .areMetaAnnotatedWith(RequestMapping.class)
                    .should()
                    .beAnnotatedWith(PreAuthorize.class);

    /** Features may be understood one after the other. */
    @ArchTest
    static final ArchRule featuresDoNotGoRoundInCircles =
            slices().matching("org.jixiao.web.(*)..").should().beFreeOfCycles();
}
