package kz.kuzet.conformance.data.plain;

import kz.kuzet.conformance.data.plain.letters.Letters;
import kz.kuzet.conformance.data.plain.notes.Notes;
import kz.kuzet.spring.KuzetGuards;
import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.map.repository.config.EnableMapRepositories;
import org.springframework.data.rest.webmvc.config.RepositoryRestMvcConfiguration;

/** A portal without Spring Boot, in one context or in two. */
public final class Portals {

    private Portals() {}

    /** The guards. */
    @Configuration(proxyBeanMethods = false)
    @Import(KuzetGuards.class)
    public static class Guards {
        @Bean
        TestEvidence evidence() {
            return new TestEvidence();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableMapRepositories(basePackageClasses = Letters.class)
    @Import(RepositoryRestMvcConfiguration.class)
    public static class OfLetters {}

    @Configuration(proxyBeanMethods = false)
    @EnableMapRepositories(basePackageClasses = Notes.class)
    @Import(RepositoryRestMvcConfiguration.class)
    public static class OfNotes {}
}
