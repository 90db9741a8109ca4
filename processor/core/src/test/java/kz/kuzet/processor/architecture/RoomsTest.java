package kz.kuzet.processor.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import javax.annotation.processing.Messager;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import kz.kuzet.CallsGuard;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.guard.GuardName;
import kz.kuzet.processor.testing.Knowing;

/**
 * The rooms of the processor: what each knows, and in which direction data flows. Those of the register and the command line are in
 * {@link CommandRoomsTest}.
 */
@AnalyzeClasses(packages = "kz.kuzet.processor", importOptions = ImportOption.DoNotIncludeTests.class)
final class RoomsTest {

    private static final String ROOT = "kz.kuzet.processor";
    private static final String PRINTER = ROOT + ".Printer";
    private static final String MIRROR = ROOT + ".mirror";
    private static final String WITH_TREES = MIRROR + ".(LocalTypes|Locator|ParsedSources|SourceLines|TreePositions)";
    private static final String READ = ROOT + ".read";
    private static final String MODEL = ROOT + ".model";
    private static final String PROBLEM = ROOT + ".problem";
    private static final String CHECK = ROOT + ".check";
    private static final String GENERATE = ROOT + ".generate";
    private static final String LITERAL = ROOT + ".literal";
    private static final String REGISTER = ROOT + ".register";
    private static final String OPTION = ROOT + ".option";
    private static final String BASELINE = ROOT + ".baseline";

    @ArchTest
    static final ArchRule everyRoomIsKnownHere = classes()
            .should()
            .resideInAnyPackage(
                    ROOT, MIRROR, READ, MODEL, PROBLEM, CHECK, GENERATE, LITERAL, REGISTER, OPTION, BASELINE);

    @ArchTest
    static final ArchRule modelKnowsNoOtherRoom = room(MODEL);

    @ArchTest
    static final ArchRule problemsKnowTheModel = room(PROBLEM, MODEL);

    @ArchTest
    static final ArchRule optionsKnowProblems = room(OPTION, PROBLEM, BASELINE);

    @ArchTest
    static final ArchRule theBaselineKnowsProblems = room(BASELINE, MODEL, PROBLEM);

    @ArchTest
    static final ArchRule mirrorsKnowTheModel = room(MIRROR, MODEL);

    @ArchTest
    static final ArchRule readingKnowsTheModel = room(READ, MODEL);

    /** What is read is seen through views, whoever sees it. */
    @ArchTest
    static final ArchRule onlyMirrorsReadingAndTheEntryPointKnowViews = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, MIRROR, READ)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kz.kuzet.view");

    @ArchTest
    static final ArchRule checksKnowModelAndProblems = room(CHECK, MODEL, PROBLEM);

    @ArchTest
    static final ArchRule generatingKnowsTheModelAndLiterals = room(GENERATE, MODEL, LITERAL);

    @ArchTest
    static final ArchRule literalsKnowNoOtherRoom = room(LITERAL);

    @ArchTest
    static final ArchRule theRegisterKnowsTheModel = room(REGISTER, MODEL);

    @ArchTest
    static final ArchRule onlyMirrorsAndTheEntryPointKnowTheCompiler = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, MIRROR)
            .should()
            .dependOnClassesThat(ofTheCompiler()
                    // JavaPoet's methods take it.
                    .and(DescribedPredicate.not(type(Modifier.class)))
                    // It tells names from other text.
                    .and(DescribedPredicate.not(type(SourceVersion.class))));

    @ArchTest
    static final ArchRule modifiersAreForMirrorsAndGenerating = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, MIRROR, GENERATE)
            .should()
            .dependOnClassesThat(type(Modifier.class));

    @ArchTest
    static final ArchRule namesAreForTheEntryPointAndOptions = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, OPTION)
            .should()
            .dependOnClassesThat(type(SourceVersion.class));

    @ArchTest
    static final ArchRule onlyWhatNeedsTreesKnowsOneCompiler = noClasses()
            .that()
            .haveNameNotMatching(WITH_TREES + "(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.sun..", "sun..", "jdk..", "org.eclipse..");

    @ArchTest
    static final ArchRule onlyGeneratingKnowsJavaPoet =
            classes().that(Knowing.library("com.palantir.javapoet..")).should().resideInAPackage(GENERATE);

    @ArchTest
    static final ArchRule jsonIsWrittenElsewhere =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("com.fasterxml.jackson..", "kz.kuzet.json");

    @ArchTest
    static final ArchRule onlyOnePlacePrints = classes()
            .that(DescribedPredicate.describe(
                    "print",
                    type -> type.getMethodCallsFromSelf().stream()
                            .anyMatch(call -> call.getTargetOwner().isAssignableTo(Messager.class))))
            .should()
            .haveFullyQualifiedName(PRINTER);

    @ArchTest
    static final ArchRule nothingIsWrittenToTheConsole = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule nothingStaticChanges = noFields()
            .that()
            .areStatic()
            .should(haveAnyModifierBut(JavaModifier.FINAL))
            .because("a second compilation in the same process must not see the first");

    @ArchTest
    static final ArchRule nothingOfTheCompilerOutlivesItsRound = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages(MIRROR, READ)
            .and()
            .areDeclaredInClassesThat()
            .doNotHaveFullyQualifiedName(PRINTER)
            .should(involve(
                    JavaClass.Predicates.resideInAnyPackage("javax.lang.model..", "kz.kuzet.view", MIRROR, READ)));

    @ArchTest
    static final ArchRule staticsAreNoContainers = noFields()
            .that()
            .areStatic()
            .should(involve(JavaClass.Predicates.assignableTo(StringBuilder.class)
                    .or(JavaClass.Predicates.assignableTo(AbstractCollection.class))
                    .or(JavaClass.Predicates.assignableTo(AbstractMap.class))
                    .or(JavaClass.Predicates.assignableTo(ThreadLocal.class))
                    .or(JavaClass.Predicates.resideInAPackage("java.util.concurrent.."))));

    @ArchTest
    static final ArchRule thePrinterIsNotKept = noFields().should().haveRawType(PRINTER);

    @ArchTest
    static final ArchRule annotationsAreKnownByNameOnly = noClasses()
            .should()
            .dependOnClassesThat(belongToAnyOf(
                    PublicService.class, NotPublicService.class, PreparesRequest.class, CallsGuard.class));

    @ArchTest
    static final ArchRule noAnnotationIsLoaded = noClasses()
            .should()
            .callMethod(AnnotatedConstruct.class, "getAnnotation", Class.class)
            .orShould()
            .callMethod(Element.class, "getAnnotation", Class.class);

    /** An application finds a guard by the name under which the processor writes it. */
    private static final DescribedPredicate<JavaClass> NAME_OF_A_GUARD = type(GuardName.class);

    @ArchTest
    static final ArchRule guardsAreWrittenAndNotUsed = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("kz.kuzet.guard..").and(not(NAME_OF_A_GUARD)));

    private static ArchRule room(String room, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage(ROOT + "..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(room)))
                        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(others))));
    }

    private static DescribedPredicate<JavaClass> ofTheCompiler() {
        return JavaClass.Predicates.resideInAnyPackage(
                "javax.lang.model..", "javax.annotation.processing..", "javax.tools..");
    }

    private static DescribedPredicate<JavaClass> type(Class<?> type) {
        return JavaClass.Predicates.equivalentTo(type);
    }

    private static ArchCondition<JavaField> involve(DescribedPredicate<JavaClass> types) {
        return ArchCondition.from(DescribedPredicate.describe(
                "involve " + types.getDescription(),
                field -> field.getType().getAllInvolvedRawTypes().stream().anyMatch(types)));
    }

    private static ArchCondition<JavaField> haveAnyModifierBut(JavaModifier modifier) {
        return ArchCondition.from(DescribedPredicate.describe(
                "lack " + modifier, field -> !field.getModifiers().contains(modifier)));
    }
}
