package kz.kuzet.guard.handler;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What is stated of a method holds for those that override it, and for no others. */
class OverridingTest {

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
    void whatPreparesAnotherServiceSendsAsFarAsTheEndpointIsConcerned() {
        assertThat(role(OfAnotherService.class, "form"))
                .isInstanceOfSatisfying(
                        Sends.class,
                        sends -> assertThat(sends.guard().service().code()).isEqualTo("a"));
    }

    private static HandlerRole role(Class<?> endpoint, String method) {
        Class<?> declaring = endpoint == OfAnotherService.class ? Base.class : endpoint;
        return new HandlerRoles(ServiceGuards.of(List.of(Guards.of("a", OfAnotherService.class.getName()))))
                .of(
                        endpoint,
                        Arrays.stream(declaring.getDeclaredMethods())
                                .filter(each -> each.getName().equals(method))
                                .findFirst()
                                .orElseThrow());
    }
}
