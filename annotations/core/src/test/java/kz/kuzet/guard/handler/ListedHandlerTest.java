package kz.kuzet.guard.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ServiceConfigurationError;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.Javac;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.UnderTest;
import kz.kuzet.guard.DeclaredValues;
import kz.kuzet.guard.GuardListEntry;
import kz.kuzet.guard.ServiceGuards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A handler whose guard is listed is looked at without its guard: here there is none that could be loaded. */
class ListedHandlerTest {

    @PublicService(
            code = "a",
            name = "-",
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    static final class Endpoint {
        void send() {}

        void sendMore() {}
    }

    static final class Methods {
        @PublicService(
                code = "a",
                name = "-",
                disclosureRisk = DisclosureRisk.ABSENT,
                databaseChange = DatabaseChange.UNCHANGED,
                term = 10,
                termUnit = TermUnit.MINUTES,
                fee = Fee.FREE)
        void send() {}
    }

    @TempDir
    Path folder;

    @Test
    void isBelievedWhereItIsOfTheSameDeclaration() throws Exception {
        HandlerRoles roles = roles(Endpoint.class.getName(), mark(Endpoint.class));
        assertThat(roles.doubt(Endpoint.class, method(Endpoint.class, "send"))).isEmpty();
        assertThat(roles.doubt(Endpoint.class, method(Endpoint.class, "sendMore")))
                .isEmpty();
        assertThatThrownBy(() -> roles.of(Endpoint.class, method(Endpoint.class, "send")))
                .isInstanceOf(ServiceConfigurationError.class);
    }

    @Test
    void isBelievedOfAMethodToo() throws Exception {
        Method send = method(Methods.class, "send");
        HandlerRoles roles = roles(Methods.class.getName() + "#send", mark(send));
        assertThat(roles.doubt(Methods.class, send)).isEmpty();
    }

    @Test
    void isNotBelievedWhereItIsOfAnother() throws Exception {
        isLookedFor(roles(Endpoint.class.getName(), "00000000"), Endpoint.class);
        isLookedFor(roles(Methods.class.getName() + "#send", "00000000"), Methods.class);
    }

    /** A value that this version of the annotations does not know. */
    @Test
    void isNotBelievedWhereTheDeclarationCannotBeRead() throws Exception {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(
                sources.resolve("Fee.java"), "package kz.kuzet; public enum Fee { FREE, CHARGED, BY_AGREEMENT }");
        Files.writeString(sources.resolve("Later.java"), """
            package com.example;

            import kz.kuzet.*;

            @PublicService(code = "a", name = "-", disclosureRisk = DisclosureRisk.ABSENT,
                    databaseChange = DatabaseChange.UNCHANGED, term = 10, termUnit = TermUnit.MINUTES,
                    fee = Fee.BY_AGREEMENT)
            public class Later {
                void send() {}
            }
            """);
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Javac.compile(sources, classes, "-cp", UnderTest.classes().toString());
        try (URLClassLoader application =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, PublicService.class.getClassLoader())) {
            isLookedFor(roles("com.example.Later", "00000000"), application.loadClass("com.example.Later"));
        }
    }

    private static void isLookedFor(HandlerRoles roles, Class<?> endpoint) {
        assertThatThrownBy(() -> roles.doubt(endpoint, method(endpoint, "send")))
                .isInstanceOf(ServiceConfigurationError.class)
                .hasMessage("kz.kuzet.guard.ServiceGuard: Provider not.there.Guard not found");
    }

    private static String mark(AnnotatedElement declared) {
        return DeclaredValues.of(declared.getAnnotation(PublicService.class)).fingerprint();
    }

    private HandlerRoles roles(String endpoint, String fingerprint) throws IOException {
        Path list = folder.resolve("list");
        GuardListEntry entry = new GuardListEntry("not.there.Guard", fingerprint, endpoint, "a");
        Files.writeString(list, entry.line());
        URL url = list.toUri().toURL();
        return new HandlerRoles(ServiceGuards.find(new ClassLoader(ListedHandlerTest.class.getClassLoader()) {
            @Override
            protected Enumeration<URL> findResources(String name) {
                return Collections.enumeration(List.of(url));
            }
        }));
    }

    private static Method method(Class<?> endpoint, String name) {
        try {
            return endpoint.getDeclaredMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
