package kz.kuzet.command;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The views of code, and the rules over them: who may enter these rooms, and what they know themselves. */
@AnalyzeClasses(packages = "kz.kuzet", importOptions = ImportOption.DoNotIncludeTests.class)
final class ViewRoomsTest {

    private static final String VIEW = "kz.kuzet.view";
    private static final String ENDPOINT = "kz.kuzet.endpoint";
    private static final String DECLARATION = "kz.kuzet.declaration";
    private static final String RUN_TIME = "kz.kuzet.guard.handler";
    private static final String RESOURCES = "kz.kuzet.jakarta";
    private static final String SERVLETS = "kz.kuzet.jakarta.container";
    private static final String CALLED_TYPES = "kz.kuzet.jakarta.setup";
    private static final String GRPC = "kz.kuzet.grpc";
    private static final String PROCESSOR = "kz.kuzet.processor";
    private static final String MIRROR = PROCESSOR + ".mirror";
    private static final String READ = PROCESSOR + ".read";
    private static final String CLASSFILE = "kz.kuzet.command.classfile";

    @ArchTest
    static final ArchRule viewsKnowNoRule = noClasses()
            .that()
            .resideInAPackage(VIEW)
            .should()
            .dependOnClassesThat(resideInAPackage("kz.kuzet..").and(not(resideInAPackage(VIEW))));

    @ArchTest
    static final ArchRule rulesKnowViewsAndDeclarationsOnly = noClasses()
            .that()
            .resideInAPackage(ENDPOINT)
            .should()
            .dependOnClassesThat(resideInAPackage("kz.kuzet..")
                    .and(not(resideInAnyPackage(ENDPOINT, VIEW, DECLARATION, "kz.kuzet"))));

    /** A rule knows no view in particular: neither reflection nor a compiler nor class files. */
    @ArchTest
    static final ArchRule rulesKnowNoViewInParticular = noClasses()
            .that()
            .resideInAPackage(ENDPOINT)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.lang.reflect", "javax.lang.model..")
                    .or(resideInAPackage(VIEW).and(namedReflected())));

    @ArchTest
    static final ArchRule onlyTheseEnterTheRoomOfViews = noClasses()
            .that()
            .resideOutsideOfPackages(
                    VIEW,
                    ENDPOINT,
                    DECLARATION,
                    RUN_TIME,
                    RESOURCES,
                    SERVLETS,
                    CALLED_TYPES,
                    GRPC,
                    PROCESSOR,
                    MIRROR,
                    READ,
                    CLASSFILE,
                    "kz.kuzet.command.check")
            .should()
            .dependOnClassesThat(resideInAPackage(VIEW));

    @ArchTest
    static final ArchRule reflectionIsForTheRunTime = noClasses()
            .that()
            .resideOutsideOfPackages(VIEW, DECLARATION, RUN_TIME, RESOURCES, SERVLETS, CALLED_TYPES, GRPC, CLASSFILE)
            .should()
            .dependOnClassesThat(resideInAPackage(VIEW).and(namedReflected()));

    @ArchTest
    static final ArchRule whatIsReadIsReadOnce = classes()
            .that()
            .haveSimpleNameEndingWith("EndpointReader")
            .or()
            .haveSimpleNameEndingWith("TypeReader")
            .should()
            .resideInAPackage(READ)
            .andShould()
            .onlyDependOnClassesThat(not(resideInAnyPackage("javax.lang.model..", "org.objectweb.asm..")));

    private static DescribedPredicate<JavaClass> namedReflected() {
        return simpleNameStartingWith("Reflected");
    }
}
