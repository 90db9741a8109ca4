package kz.kuzet.processor.check;

import static kz.kuzet.processor.check.ServiceBuilder.composite;
import static kz.kuzet.processor.check.ServiceBuilder.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kz.kuzet.processor.model.ClassifiedService;
import org.junit.jupiter.api.Test;

final class CompositionCycleCheckTest {

    private static final int MANY = 10_000;

    private final CompositionCycleCheck check = new CompositionCycleCheck();

    private static String cycle(String way, String type, int index) {
        return "COMPONENT_CYCLE(" + way + ") at " + type + " PUBLIC_SERVICE composedOf " + index;
    }

    @Test
    void ofTwo() {
        assertThat(Found.by(check, composite("a", "x", "b"), composite("b", "a", "y")))
                .containsExactly(cycle("a → b → a", "Ea", 1), cycle("b → a → b", "Eb", 0));
    }

    @Test
    void ofThree() {
        assertThat(Found.by(check, composite("a", "b", "x"), composite("b", "c", "x"), composite("c", "a", "x")))
                .containsExactly(
                        cycle("a → b → c → a", "Ea", 0),
                        cycle("b → c → a → b", "Eb", 0),
                        cycle("c → a → b → c", "Ec", 0));
    }

    @Test
    void ofFive() {
        assertThat(Found.by(
                        check,
                        composite("a", "b", "x"),
                        composite("b", "c", "x"),
                        composite("c", "d", "x"),
                        composite("d", "e", "x"),
                        composite("e", "a", "x")))
                .hasSize(5)
                .startsWith(cycle("a → b → c → d → e → a", "Ea", 0))
                .endsWith(cycle("e → a → b → c → d → e", "Ee", 0));
    }

    @Test
    void whatLeadsIntoACycleAndWhatHangsOnItIsNotMarked() {
        assertThat(Found.by(
                        check,
                        composite("in", "a", "x"),
                        composite("a", "b", "x"),
                        composite("b", "a", "out"),
                        composite("out", "x", "y")))
                .containsExactly(cycle("a → b → a", "Ea", 0), cycle("b → a → b", "Eb", 0));
    }

    @Test
    void whatLeadsFromOneCycleToAnotherIsNotMarked() {
        assertThat(Found.by(
                        check,
                        composite("a", "b", "x"),
                        composite("b", "a", "between"),
                        composite("between", "c", "x"),
                        composite("c", "d", "x"),
                        composite("d", "c", "x")))
                .containsExactly(
                        cycle("a → b → a", "Ea", 0),
                        cycle("b → a → b", "Eb", 0),
                        cycle("c → d → c", "Ec", 0),
                        cycle("d → c → d", "Ed", 0));
    }

    @Test
    void shortestWayIsShown() {
        assertThat(Found.by(
                        check,
                        composite("a", "b", "x"),
                        composite("b", "c", "d"),
                        composite("c", "e", "x"),
                        composite("e", "a", "x"),
                        composite("d", "a", "x")))
                .contains(cycle("a → b → d → a", "Ea", 0));
    }

    @Test
    void onlyTheFirstComponentThatLeadsBackIsMarked() {
        assertThat(Found.by(check, composite("a", "b", "c"), composite("b", "a", "x"), composite("c", "a", "x")))
                .containsExactly(cycle("a → b → a", "Ea", 0), cycle("b → a → b", "Eb", 0), cycle("c → a → c", "Ec", 0));
    }

    @Test
    void namingItselfIsAProblemOfItsOwn() {
        assertThat(Found.by(check, composite("a", "a", "x"))).isEmpty();
        assertThat(Found.by(check, composite("a", "a", "b"), composite("b", "a", "x")))
                .containsExactly(cycle("a → b → a", "Ea", 1), cycle("b → a → b", "Eb", 0));
    }

    @Test
    void diamondIsNoCycle() {
        assertThat(Found.by(
                        check,
                        composite("top", "left", "right"),
                        composite("left", "bottom", "x"),
                        composite("right", "bottom", "y"),
                        composite("bottom", "x", "y")))
                .isEmpty();
    }

    @Test
    void codeThatIsDeclaredTwiceIsFollowedThroughBoth() {
        ClassifiedService other = service()
                .on(Subjects.type("Other"))
                .code("a")
                .composedOf("b", "x")
                .build();
        assertThat(Found.by(check, composite("a", "x", "y"), other, composite("b", "a", "x")))
                .containsExactly(cycle("a → b → a", "Other", 0), cycle("b → a → b", "Eb", 0));
    }

    @Test
    void longChainIsNoCycle() {
        assertThat(Found.by(check, Found.of(chain("end"), Set.of()))).isEmpty();
    }

    @Test
    void longChainIntoAShortCycle() {
        List<ClassifiedService> services = new ArrayList<>(chain("a"));
        services.add(composite("a", "b", "x"));
        services.add(composite("b", "a", "x"));
        assertThat(Found.by(check, Found.of(services, Set.of())))
                .containsExactly(cycle("a → b → a", "Ea", 0), cycle("b → a → b", "Eb", 0));
    }

    private static List<ClassifiedService> chain(String end) {
        return IntStream.range(0, MANY)
                .mapToObj(i -> composite("c" + i, i + 1 < MANY ? "c" + (i + 1) : end, "leaf"))
                .toList();
    }
}
