package kz.kuzet.processor.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/**
 * Which classes know a library. A rule that begins with them fails where there are none; one that forbids a library to all others
 * would pass for ever once its package is called otherwise.
 */
public final class Knowing {

    private Knowing() {}

    /** Classes that depend on the packages, written as ArchUnit writes them. */
    public static DescribedPredicate<JavaClass> library(String packages) {
        DescribedPredicate<JavaClass> ofLibrary = JavaClass.Predicates.resideInAPackage(packages);
        return DescribedPredicate.describe(
                "know " + packages,
                type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> ofLibrary.test(dependency.getTargetClass())));
    }
}
