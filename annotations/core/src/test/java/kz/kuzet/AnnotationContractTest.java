package kz.kuzet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a developer relies on when writing the annotations down. */
class AnnotationContractTest {

    @Test
    void aForgottenCriterionDoesNotCompile() {
        assertThat(Arrays.stream(PublicService.class.getDeclaredMethods())
                        .filter(member -> member.getDefaultValue() == null)
                        .map(Method::getName))
                .containsExactlyInAnyOrder(
                        "code", "name", "disclosureRisk", "databaseChange", "term", "termUnit", "fee");
    }

    @Test
    void everythingElseHasAHarmlessDefault() {
        assertThat(defaultsOf(PublicService.class))
                .isEqualTo(Map.of(
                        "result", "OTHER",
                        "composedOf", "[]",
                        "channels", "[PORTAL, MOBILE_APPLICATION]",
                        "method", "[]",
                        "messagingMethod", "[]",
                        "riskAssessment", ""));
    }

    @Test
    void aReasonCannotBeForgotten() {
        assertThat(NotPublicService.class.getDeclaredMethods())
                .extracting(Method::getName, Method::getDefaultValue)
                .containsExactly(tuple("reason", null));
    }

    @Test
    void thePreparedServiceIsThatOfTheClassUnlessNamed() {
        assertThat(defaultsOf(PreparesRequest.class)).isEqualTo(Map.of("value", ""));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                PublicService.class,
                NotPublicService.class,
                PreparesRequest.class,
                CallsGuard.class,
                AnswersFor.class
            })
    void isSeenAtRunTimeAndInTheDocumentationButNotOnSubtypes(Class<? extends Annotation> annotation) {
        assertThat(annotation.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.RUNTIME);
        assertThat(annotation).hasAnnotation(Documented.class);
        assertThat(annotation.isAnnotationPresent(Inherited.class)).isFalse();
    }

    @Test
    void standsWhereAGuardCanStand() {
        assertThat(PublicService.class.getAnnotation(Target.class).value())
                .containsExactly(ElementType.TYPE, ElementType.METHOD);
        assertThat(NotPublicService.class.getAnnotation(Target.class).value())
                .containsExactly(ElementType.TYPE, ElementType.METHOD);
        assertThat(CallsGuard.class.getAnnotation(Target.class).value())
                .containsExactly(ElementType.TYPE, ElementType.METHOD);
        assertThat(PreparesRequest.class.getAnnotation(Target.class).value()).containsExactly(ElementType.METHOD);
    }

    @ParameterizedTest
    @ValueSource(classes = {PublicService.class, NotPublicService.class, PreparesRequest.class, AnswersFor.class})
    void hasNoNestedAnnotationsAndNoClassValues(Class<? extends Annotation> annotation) {
        assertThat(annotation.getDeclaredMethods()).isNotEmpty().allSatisfy(member -> {
            Class<?> type = member.getReturnType();
            Class<?> plain = type.isArray() ? type.getComponentType() : type;
            assertThat(plain.isEnum() || plain == String.class || plain == int.class)
                    .as(member.getName())
                    .isTrue();
        });
    }

    private static Map<String, String> defaultsOf(Class<? extends Annotation> annotation) {
        return Arrays.stream(annotation.getDeclaredMethods())
                .filter(member -> member.getDefaultValue() != null)
                .collect(Collectors.toMap(Method::getName, AnnotationContractTest::defaultOf));
    }

    private static String defaultOf(Method member) {
        Object value = Objects.requireNonNull(member.getDefaultValue());
        return value instanceof Object[] several ? Arrays.toString(several) : value.toString();
    }
}
