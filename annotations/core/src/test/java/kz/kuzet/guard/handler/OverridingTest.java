package kz.kuzet.guard.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Arrays;
import java.util.List;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PreparesRequest;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.HandlerRole.NoService;
import kz.kuzet.guard.handler.HandlerRole.Sends;
import kz.kuzet.guard.handler.HandlerRole.Unclassified;
import kz.kuzet.guard.handler.elsewhere.Elsewhere;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** What is stated of a method holds for those that override it, and for no others. */
class OverridingTest {

    private static final String WRITE =
            ". Write on the handler itself what holds for it: @PublicService, @PreparesRequest"
                    + " or @NotPublicService; where it is inherited, override it.";

    static class Beside {
        @NotPublicService(reason = "of the package")
        void ofThePackage() {}

        @NotPublicService(reason = "private")
        @SuppressWarnings("unused")
        private void hidden() {}
    }

    static final class HeirBeside extends Beside {
        @Override
        void ofThePackage() {}

        void hidden() {}
    }

    static final class HeirElsewhere extends Elsewhere {
        void ofThePackage() {}

        @Override
        protected void ofHeirs() {}

        @Override
        public void ofAll() {}
    }

    interface Top {
        @NotPublicService(reason = "top")
        void fromTheTop();
    }

    interface Middle extends Top {}

    interface OtherMiddle extends Top {}

    static final class Bottom implements Middle, OtherMiddle {
        @Override
        public void fromTheTop() {}
    }

    static class Base {
        @PreparesRequest("b")
        void form() {}
    }

    @PublicService(
            code = "a",
            name = "-",
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    static final class OfAnotherService extends Base {}

    @RequestMapping(method = RequestMethod.DELETE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Deleting {}

    static class Crud {
        @NotPublicService(reason = "as above")
        void byMapping() {}

        @NotPublicService(reason = "as above")
        void byComposedMapping() {}

        @PreparesRequest("a")
        @GetMapping
        void prepared() {}

        @NotPublicService(reason = "as above")
        @GetMapping
        void notMapped() {}

        @NotPublicService(reason = "deprecated")
        void deprecated() {}

        @PublicService(
                code = "a",
                name = "-",
                disclosureRisk = DisclosureRisk.ABSENT,
                databaseChange = DatabaseChange.UNCHANGED,
                term = 10,
                termUnit = TermUnit.MINUTES,
                fee = Fee.FREE)
        @GetMapping
        void service() {}
    }

    static final class Plots extends Crud {
        @Override
        @DeleteMapping
        void byMapping() {}

        @Override
        @Deleting
        void byComposedMapping() {}

        @Override
        @PostMapping
        void prepared() {}

        @Override
        void notMapped() {}

        @Override
        @Deprecated
        void deprecated() {}

        @Override
        @PostMapping
        void service() {}
    }

    interface One {
        @NotPublicService(reason = "one")
        void send();

        @NotPublicService(reason = "one")
        void health();
    }

    interface Other {
        @PreparesRequest("a")
        void send();

        @NotPublicService(reason = "other")
        void health();
    }

    static final class Both implements One, Other {
        @Override
        public void send() {}

        @Override
        public void health() {}
    }

    @Test
    void whatIsOfAPackageIsOverriddenWithinIt() {
        assertThat(role(HeirBeside.class, "ofThePackage")).isEqualTo(new NoService("of the package"));
    }

    @Test
    void whatIsPrivateIsOverriddenByNobody() {
        assertThat(role(HeirBeside.class, "hidden")).isInstanceOf(Unclassified.class);
    }

    @Test
    void whatIsOfAnotherPackageIsNotOverridden() {
        assertThat(role(HeirElsewhere.class, "ofThePackage")).isInstanceOf(Unclassified.class);
    }

    @Test
    void whatIsProtectedOrPublicIsOverriddenEverywhere() {
        assertThat(role(HeirElsewhere.class, "ofHeirs")).isEqualTo(new NoService("protected"));
        assertThat(role(HeirElsewhere.class, "ofAll")).isEqualTo(new NoService("public"));
    }

    @Test
    void interfacesAreLookedThroughToTheTop() {
        assertThat(role(Bottom.class, "fromTheTop")).isEqualTo(new NoService("top"));
    }

    @Test
    void whatPreparesAnotherServiceTakesNothingFromThatOfTheEndpoint() {
        assertThat(role(OfAnotherService.class, "form"))
                .isEqualTo(new Unclassified(name(Base.class, "form()") + ", a handler of "
                        + OfAnotherService.class.getName() + ", would be judged by @PreparesRequest on "
                        + name(Base.class, "form()") + ", which asks for less than @PublicService on "
                        + OfAnotherService.class.getName() + WRITE));
    }

    @Test
    void whatWeakensIsNotInheritedByAnotherMapping() {
        for (String method : List.of("byMapping", "byComposedMapping")) {
            assertThat(role(Plots.class, method))
                    .isEqualTo(new Unclassified(
                            name(Plots.class, method + "()") + " has a mapping of its own, so it does not"
                                    + " inherit @NotPublicService on " + name(Crud.class, method + "()")
                                    + ", and nothing else says to which service it belongs" + WRITE));
        }
        assertThat(role(Plots.class, "prepared"))
                .isInstanceOfSatisfying(
                        Unclassified.class,
                        role -> assertThat(role.why())
                                .contains("does not inherit @PreparesRequest on " + name(Crud.class, "prepared()")));
        assertThat(role(Plots.class, "notMapped")).isEqualTo(new NoService("as above"));
        assertThat(role(Plots.class, "deprecated")).isEqualTo(new NoService("deprecated"));
    }

    @Test
    void aServiceIsInheritedByAnotherMapping() {
        assertThat(role(Plots.class, "service"))
                .isInstanceOfSatisfying(
                        Sends.class,
                        sends -> assertThat(sends.guard().service().code()).isEqualTo("a"));
    }

    @Test
    void twoInterfacesThatSayDifferentThings() {
        assertThat(role(Both.class, "send"))
                .isEqualTo(new Unclassified(name(Both.class, "send()")
                        + " is told different things, of which none is nearer: @NotPublicService on "
                        + name(One.class, "send()") + " and @PreparesRequest on " + name(Other.class, "send()")
                        + WRITE));
        assertThat(role(Both.class, "health")).isEqualTo(new NoService("one"));
    }

    private static HandlerRole role(Class<?> endpoint, String method) {
        Class<?> declaring = endpoint == OfAnotherService.class ? Base.class : endpoint;
        return new HandlerRoles(ServiceGuards.of(List.of(Guards.of("a", Crud.class.getName() + "#service"))))
                .of(
                        endpoint,
                        Arrays.stream(declaring.getDeclaredMethods())
                                .filter(each -> each.getName().equals(method))
                                .findFirst()
                                .orElseThrow());
    }

    private static String name(Class<?> type, String method) {
        return type.getName() + "#" + method;
    }
}
