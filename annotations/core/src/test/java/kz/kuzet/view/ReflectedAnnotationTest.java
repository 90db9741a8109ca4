package kz.kuzet.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import org.junit.jupiter.api.Test;

class ReflectedAnnotationTest {

    @Retention(RetentionPolicy.RUNTIME)
    @interface Everything {
        String text() default "by default";

        int number() default 7;

        Fee fee() default Fee.FREE;

        Fee[] fees() default {Fee.FREE, Fee.CHARGED};

        long[] numbers() default {1, 2};

        Inner inner() default @Inner("deep");

        Inner[] inners() default {@Inner("a"), @Inner("b")};

        Class<?> type() default String.class;

        Class<?>[] types() default {};
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface Inner {
        String value();
    }

    @Everything(text = "written", types = String.class)
    static final class Annotated {}

    private static final AnnotationView VIEW = new ReflectedAnnotation(Annotated.class.getAnnotation(Everything.class));

    @Test
    void showsWhatIsWrittenAndElseTheDefault() {
        assertThat(VIEW.type()).isEqualTo("kz.kuzet.view.ReflectedAnnotationTest$Everything");
        assertThat(VIEW.value("text")).contains("written");
        assertThat(VIEW.value("number")).contains(7);
        assertThat(VIEW.value("fee")).contains(new EnumConstant("kz.kuzet.Fee", "FREE"));
        assertThat(VIEW.value("numbers")).contains(List.of(1L, 2L));
        assertThat(VIEW.value("inner").map(AnnotationView.class::cast).flatMap(inner -> inner.string("value")))
                .contains("deep");
        assertThat(VIEW.elements("inners"))
                .extracting(inner -> ((AnnotationView) inner).string("value").orElseThrow())
                .containsExactly("a", "b");
    }

    @Test
    void givesWhatIsAskedForByKind() {
        assertThat(VIEW.string("text")).contains("written");
        assertThat(VIEW.string("number")).isEmpty();
        assertThat(VIEW.strings("text")).containsExactly("written");
        assertThat(VIEW.strings("fees")).isEmpty();
        assertThat(VIEW.constantNames("fees")).containsExactly("FREE", "CHARGED");
        assertThat(VIEW.constantNames("fee")).containsExactly("FREE");
        assertThat(VIEW.elements("nothing")).isEmpty();
    }

    @Test
    void givesNothingOfClassesAndOfWhatIsNotThere() {
        assertThat(VIEW.value("type")).isEmpty();
        assertThat(VIEW.value("types")).isEmpty();
        assertThat(VIEW.value("nothing")).isEmpty();
    }

    @Test
    void knowsDefaults() {
        assertThat(ReflectedAnnotation.defaultValue(Everything.class, "text")).contains("by default");
        assertThat(ReflectedAnnotation.defaultValue(Inner.class, "value")).isEmpty();
        assertThat(ReflectedAnnotation.defaultValue(Inner.class, "nothing")).isEmpty();
        assertThat(ReflectedAnnotation.defaultValue(PublicService.class, "result"))
                .contains(new EnumConstant("kz.kuzet.ServiceResult", "OTHER"));
        assertThat(ReflectedAnnotation.defaultValue(kz.kuzet.PreparesRequest.class, "value"))
                .contains("");
    }

    /** An annotation that was compiled against another version of an enum. */
    @Test
    void givesNothingOfWhatCannotBeRead() {
        PublicService other = (PublicService) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {PublicService.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("annotationType")) {
                        return PublicService.class;
                    }
                    throw new EnumConstantNotPresentException(Fee.class, "WAIVED");
                });
        AnnotationView view = new ReflectedAnnotation(other);
        assertThat(view.type()).isEqualTo(PublicService.class.getName());
        assertThat(view.value("fee")).isEmpty();
    }

    @Test
    void findsConstantsOfTheirOwnEnumOnly() {
        assertThat(new EnumConstant("kz.kuzet.Fee", "FREE").in(Fee.class)).contains(Fee.FREE);
        assertThat(new EnumConstant("kz.kuzet.Fee", "WAIVED").in(Fee.class)).isEqualTo(Optional.empty());
        assertThat(new EnumConstant("com.example.Fee", "FREE").in(Fee.class)).isEqualTo(Optional.empty());
    }
}
