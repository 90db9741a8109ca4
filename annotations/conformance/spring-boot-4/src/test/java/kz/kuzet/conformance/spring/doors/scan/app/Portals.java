package kz.kuzet.conformance.spring.doors.scan.app;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import kz.kuzet.conformance.spring.doors.scan.beside.Forgotten;
import kz.kuzet.conformance.spring.doors.scan.beside.ScanningLibrary;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;

/** Main classes that have the package beside theirs scanned, each in another way. */
public final class Portals {

    static final String BESIDE = "kz.kuzet.conformance.spring.doors.scan.beside";

    private Portals() {}

    @SpringBootApplication(scanBasePackages = BESIDE, proxyBeanMethods = false)
    @Import(Evidence.class)
    public static class ByName {}

    @SpringBootApplication(scanBasePackageClasses = Forgotten.class, proxyBeanMethods = false)
    @Import(Evidence.class)
    public static class ByClass {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan("${beside}")
    @Import(Evidence.class)
    public static class ByPlaceholder {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan("kz.kuzet.conformance.spring.doors.*.beside")
    @Import(Evidence.class)
    public static class ByPattern {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Scanning
    @Import(Evidence.class)
    public static class ByComposedAnnotation {}

    @Retention(RetentionPolicy.RUNTIME)
    @ComponentScan(BESIDE)
    @interface Scanning {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({Evidence.class, Scanner.class})
    public static class ByScanner {}

    static class Scanner implements ImportBeanDefinitionRegistrar {
        @Override
        public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry registry) {
            new ClassPathBeanDefinitionScanner(registry).scan(BESIDE);
        }
    }

    /** The library scans itself: its handlers are none of this portal's. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({Evidence.class, ScanningLibrary.class})
    public static class WithLibrary {}
}
