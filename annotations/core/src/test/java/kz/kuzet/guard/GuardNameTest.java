package kz.kuzet.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

class GuardNameTest {

    static class Outer {
        static class Inner {
            void send() {}
        }

        static class In$ner {}
    }

    @Test
    void isInThePackageOfTheEndpoint() throws Exception {
        Method send = Outer.Inner.class.getDeclaredMethod("send");
        assertThat(GuardName.of(GuardNameTest.class)).isEqualTo(new GuardName("kz.kuzet.guard", "GuardNameTestGuard"));
        assertThat(GuardName.of(Outer.Inner.class).qualifiedName())
                .isEqualTo("kz.kuzet.guard.GuardNameTest_Outer_InnerGuard");
        assertThat(GuardName.of(send).qualifiedName()).isEqualTo("kz.kuzet.guard.GuardNameTest_Outer_Inner_sendGuard");
    }

    @Test
    void isThatOfTheSourceAndNotOfTheClassFile() {
        assertThat(GuardName.of(Outer.In$ner.class).simpleName()).isEqualTo("GuardNameTest_Outer_In$nerGuard");
    }

    @Test
    void followsFromNamesAlone() {
        assertThat(GuardName.of("com.example", "com.example.Outer.Inner", "").qualifiedName())
                .isEqualTo("com.example.Outer_InnerGuard");
        assertThat(GuardName.of("com.example", "com.example.Outer.Inner", "send")
                        .qualifiedName())
                .isEqualTo("com.example.Outer_Inner_sendGuard");
        assertThat(GuardName.of("", "Outer.Inner", "").qualifiedName()).isEqualTo("Outer_InnerGuard");
    }

    @Test
    void ofALocalTypeIsNoneThatAGuardHas() {
        class Local {}
        assertThat(GuardName.of(Local.class).qualifiedName()).isEqualTo("kz.kuzet.guard.GuardNameTest$1LocalGuard");
    }

    @Test
    void fitsIntoAFileName() {
        assertThat(GuardName.of("a", "a.E", "m".repeat(238)).simpleName()).isEqualTo("E_" + "m".repeat(238) + "Guard");
        assertThat(GuardName.of("a", "a.E", "m".repeat(239)).simpleName())
                .matches("E_m{221}_[0-9a-f]{16}Guard")
                .hasSize(245);
        assertThat(GuardName.of("a", "a.E", "ө".repeat(119)).simpleName()).isEqualTo("E_" + "ө".repeat(119) + "Guard");
        assertThat(GuardName.of("a", "a.E", "ө".repeat(120)).simpleName()).matches("E_ө{110}_[0-9a-f]{16}Guard");
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> new GuardName(null, "")).hasMessage("packageName");
        assertThatThrownBy(() -> new GuardName("", null)).hasMessage("simpleName");
        assertThatThrownBy(() -> GuardName.of(null)).isInstanceOf(NullPointerException.class);
    }
}
