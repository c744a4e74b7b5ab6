package org.jixiao.domain;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What the domain may know, each rule with its reason. */
@AnalyzeClasses(
        packages = "org.jixiao.domain",
        importOptions = ImportOption.DoNotIncludeTests.class)
class DomainArchitectureTest {

    @ArchTest
    static final ArchRule theDomainKnowsOnlyTheJdkAndNullMarks =
            classes()
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage("java..", "org.jspecify..", "org.jixiao.domain.."))
                    .because("rules must outlive every framework");

    @ArchTest
    static final ArchRule featuresDoNotKnowEachOtherInCircles =
            slices().matching("org.jixiao.domain.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a feature must be readable without the ones that build on it");

    @ArchTest
    static final ArchRule nothingInTheDomainAsksTheTimeOrRollsDice =
            noClasses()
                    .should()
                    .callCodeUnitWhere(asksTheTimeOrRollsDice())
                    .orShould()
                    .dependOnClassesThat(
                            are(
                                    describe(
                                            "a clock or a source of chance",
                                            type ->
                                                    type.isAssignableTo(Clock.class)
                                                            || type.isAssignableTo(
                                                                    java.util.random.RandomGenerator
                                                                            .class))))
                    .because("a replay must give the same state on any day");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked =
            classes()
                    .should(liveInANullMarkedPackage())
                    .because("a null that may come must be written down");

    @ArchTest
    static final ArchRule packagesAreNamedAfterWhatTheyAreAbout =
            classes()
                    .should()
                    .resideInAnyPackage(
                            "org.jixiao.domain.shared",
                            "org.jixiao.domain.project",
                            "org.jixiao.domain.review",
                            "org.jixiao.domain.approval",
                            "org.jixiao.domain.audit",
                            "org.jixiao.domain.organization",
                            "org.jixiao.domain.delegation",
                            "org.jixiao.domain.table",
                            "org.jixiao.domain.checks",
                            "org.jixiao.domain.statistics")
                    .because("features carry the same words in all modules; util is no feature");

    private static DescribedPredicate<JavaCall<?>> asksTheTimeOrRollsDice() {
        return describe(
                "asks the time or rolls dice",
                call -> {
                    String owner = call.getTargetOwner().getName();
                    String name = call.getTarget().getName();
                    return owner.startsWith("java.time.") && name.equals("now")
                            || owner.equals("java.util.UUID") && name.equals("randomUUID")
                            || owner.equals("java.lang.Math") && name.equals("random")
                            || owner.equals("java.lang.System")
                                    && Set.of("currentTimeMillis", "nanoTime").contains(name)
                            || owner.equals("java.util.Date") && name.equals("<init>");
                });
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package with a @NullMarked package-info") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(
                        new SimpleConditionEvent(
                                type, marked, type.getFullName() + " in " + type.getPackageName()));
            }
        };
    }
}
