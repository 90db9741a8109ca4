package kz.kuzet.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileDescriptor;
import kz.kuzet.processor.testing.Knowing;

/** The rooms of the register and of the command line, and what they may know of the processor. */
@AnalyzeClasses(
        packages = {"kz.kuzet.problem", "kz.kuzet.processor", "kz.kuzet.register", "kz.kuzet.report", "kz.kuzet.command"
        },
        importOptions = {ImportOption.DoNotIncludeTests.class, CommandRoomsTest.NoHelpers.class})
final class CommandRoomsTest {

    /** The tests of the processor come as a jar of their own. */
    static final class NoHelpers implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private static final String PROCESSOR = "kz.kuzet.processor";
    private static final String REGISTER = "kz.kuzet.register";
    private static final String DIFFERENCE = REGISTER + ".difference";
    private static final String COMMAND = "kz.kuzet.command";
    private static final String ENTRY = COMMAND + ".Kuzet";
    private static final String CONSOLE = COMMAND + ".console";
    private static final String ARCHIVE = COMMAND + ".archive";
    private static final String APPLICATION = COMMAND + ".application";
    private static final String CLASSFILE = COMMAND + ".classfile";
    private static final String COMPLETENESS = COMMAND + ".check";
    private static final String DIFFERENCE_FORMS = COMMAND + ".difference";
    private static final String MODEL = PROCESSOR + ".model";
    private static final String FINDING = PROCESSOR + ".problem";
    private static final String PROBLEM = "kz.kuzet.problem";
    private static final String REGISTER_FORMS = COMMAND + ".register";
    private static final String WORKLIST = COMMAND + ".worklist";
    private static final String PATCH = COMMAND + ".patch";
    private static final String REPORT = "kz.kuzet.report";

    @ArchTest
    static final ArchRule everyRoomIsKnownHere = classes()
            .that()
            .resideOutsideOfPackage(PROCESSOR + "..")
            .should()
            .resideInAnyPackage(
                    PROBLEM,
                    REGISTER,
                    REPORT,
                    REGISTER_FORMS,
                    DIFFERENCE,
                    COMMAND,
                    CONSOLE,
                    ARCHIVE,
                    APPLICATION,
                    CLASSFILE,
                    COMPLETENESS,
                    DIFFERENCE_FORMS,
                    WORKLIST,
                    PATCH);

    /** Of the Rules it knows where they are cited. */
    @ArchTest
    static final ArchRule theCatalogueKnowsTheRulesOnly = room(PROBLEM);

    @ArchTest
    static final ArchRule theRegisterKnowsNeitherProcessorNorCommand = room(REGISTER, PROBLEM);

    @ArchTest
    static final ArchRule reportsKnowHowJsonIsWritten = room(REPORT, REGISTER, PROBLEM);

    @ArchTest
    static final ArchRule formsOfTheRegisterKnowTheRegister = room(REGISTER_FORMS, REGISTER, PROBLEM);

    @ArchTest
    static final ArchRule differencesKnowTheRegister = room(DIFFERENCE, REGISTER);

    @ArchTest
    static final ArchRule formsOfDifferencesKnowDifferences =
            room(DIFFERENCE_FORMS, DIFFERENCE, REGISTER, REGISTER_FORMS, CONSOLE, PROBLEM);

    @ArchTest
    static final ArchRule theProcessorKnowsNoCommand =
            noClasses().that().resideInAPackage(PROCESSOR + "..").should().dependOnClassesThat(in(COMMAND + ".."));

    @ArchTest
    static final ArchRule theConsoleKnowsTheCatalogue = room(CONSOLE, PROBLEM);

    @ArchTest
    static final ArchRule archivesKnowTheConsole = room(ARCHIVE, CONSOLE, PROBLEM);

    @ArchTest
    static final ArchRule classFilesKnowHowViewsAreReadAndTheConsole =
            room(CLASSFILE, MODEL, PROBLEM, CONSOLE, PROCESSOR + ".read");

    @ArchTest
    static final ArchRule completenessKnowsNoCompiler = room(
            COMPLETENESS,
            CLASSFILE,
            ARCHIVE,
            CONSOLE,
            MODEL,
            FINDING,
            PROBLEM,
            PROCESSOR + ".baseline",
            PROCESSOR + ".check",
            PROCESSOR + ".option",
            PROCESSOR + ".register",
            REGISTER,
            REPORT);

    @ArchTest
    static final ArchRule listsKnowWhatWasFoundAndHowItIsJudged = room(
            WORKLIST,
            COMPLETENESS,
            ARCHIVE,
            CONSOLE,
            MODEL,
            FINDING,
            PROBLEM,
            PROCESSOR + ".check",
            REGISTER,
            REGISTER_FORMS);

    @ArchTest
    static final ArchRule patchesKnowAnswers = room(PATCH, WORKLIST, CONSOLE, PROBLEM, PROCESSOR + ".literal");

    @ArchTest
    static final ArchRule onlyPatchesAndMirrorsParseJava = onlyIn("com.sun.source..", PATCH, PROCESSOR + ".mirror");

    @ArchTest
    static final ArchRule onlyListsAreWorkbooks = onlyIn("org.dhatim..", WORKLIST);

    @ArchTest
    static final ArchRule onlyListsReadCsv = onlyIn("org.apache.commons.csv..", WORKLIST);

    @ArchTest
    static final ArchRule noCommandKnowsTheCompilerOrWhatWritesSources = noClasses()
            .that()
            .resideInAPackage(COMMAND + "..")
            .should()
            .dependOnClassesThat(in(PROCESSOR, PROCESSOR + ".mirror", PROCESSOR + ".generate"));

    @ArchTest
    static final ArchRule onlyClassFilesKnowAsm = onlyIn("org.objectweb.asm..", CLASSFILE);

    @ArchTest
    static final ArchRule onlyArchivesKnowHowTheyArePacked = onlyIn("org.apache.commons.compress..", ARCHIVE);

    @ArchTest
    static final ArchRule onlyCommandsKnowTheirParser = onlyIn("picocli..", COMMAND);

    @ArchTest
    static final ArchRule onlyRegistersAndResultsAreJson = onlyIn("kz.kuzet.json", REPORT, REGISTER, COMMAND + "..");

    @ArchTest
    static final ArchRule onlyRegistersAreReadWithALibrary = onlyIn("com.fasterxml.jackson..", REGISTER);

    @ArchTest
    static final ArchRule onlyThePageKnowsATemplateEngine = classes()
            .that(Knowing.library("com.samskivert.mustache.."))
            .should()
            .haveNameMatching("kz\\.kuzet\\.command\\.register\\.Page.*");

    @ArchTest
    static final ArchRule onlyTheEntryEndsTheProgram = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ENTRY)
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);

    @ArchTest
    static final ArchRule onlyTheEntryOpensTheConsole = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ENTRY)
            .should()
            .dependOnClassesThat(JavaClass.Predicates.equivalentTo(FileDescriptor.class));

    @ArchTest
    static final ArchRule nothingIsWrittenToTheConsole = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    /** It looks for lists of processors. */
    private static final String PROCESSOR_PATH = PROCESSOR + ".LaterProcessors";

    @ArchTest
    static final ArchRule noClassIsLoaded = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(PROCESSOR_PATH)
            .should()
            .callMethod(Class.class, "forName", String.class)
            .orShould()
            .callMethod(Class.class, "forName", String.class, boolean.class, ClassLoader.class)
            .orShould()
            .dependOnClassesThat(JavaClass.Predicates.assignableTo(ClassLoader.class));

    @ArchTest
    static final ArchRule nothingStaticChanges = noFields()
            .that()
            .areStatic()
            .should(lackFinal())
            .because("a second run in the same process must not see the first");

    private static ArchRule room(String room, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(in(PROBLEM, PROCESSOR + "..", REGISTER + "..", COMMAND + "..")
                        .and(DescribedPredicate.not(in(room)))
                        .and(DescribedPredicate.not(in(others))));
    }

    private static ArchRule onlyIn(String library, String... rooms) {
        return classes().that(Knowing.library(library)).should().resideInAnyPackage(rooms);
    }

    private static DescribedPredicate<JavaClass> in(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages);
    }

    private static ArchCondition<JavaField> lackFinal() {
        return ArchCondition.from(DescribedPredicate.describe(
                "lack final", field -> !field.getModifiers().contains(JavaModifier.FINAL)));
    }
}
