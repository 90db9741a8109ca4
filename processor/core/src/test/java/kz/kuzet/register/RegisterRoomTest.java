package kz.kuzet.register;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import kz.kuzet.processor.testing.Knowing;

/** The register is a document: it knows the Rules, and nobody who writes or asks for it. */
@AnalyzeClasses(packages = "kz.kuzet.register", importOptions = ImportOption.DoNotIncludeTests.class)
final class RegisterRoomTest {

    @ArchTest
    static final ArchRule knowsNobodyWhoUsesIt = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("kz.kuzet.processor..", "kz.kuzet.command..", "kz.kuzet.guard..");

    @ArchTest
    static final ArchRule knowsNoCompiler = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "javax.tools..");

    @ArchTest
    static final ArchRule onlyTheFormForProgramsKnowsJson = classes()
            .that(Knowing.library("com.fasterxml.jackson.."))
            .should()
            .haveNameMatching("kz\\.kuzet\\.register\\.Json.*");
}
