package kz.kuzet.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.TermUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is public in the package throws on null, in whichever place the null stands. */
class NullsRefusedTest {

    private static final ServiceCriteria.DisclosureRiskStep<ServiceCriteria> FIRST =
            ServiceCriteria.steps(Function.identity());
    private static final ServiceCriteria.DatabaseChangeStep<ServiceCriteria> SECOND =
            ServiceCriteria.disclosureRisk(DisclosureRisk.ABSENT);
    private static final ServiceCriteria.TermStep<ServiceCriteria> THIRD =
            SECOND.databaseChange(DatabaseChange.CHANGED);
    private static final ServiceCriteria.FeeStep<ServiceCriteria> FOURTH = THIRD.term(1, TermUnit.HOURS);
    private static final ServiceCriteria CRITERIA = FOURTH.fee(Fee.FREE);

    /** One good value of each type that occurs, as an argument or to call a method on. */
    private static final Map<Class<?>, Object> GOOD = Map.ofEntries(
            Map.entry(int.class, 1),
            Map.entry(boolean.class, true),
            Map.entry(String.class, "FEE"),
            Map.entry(Function.class, Function.identity()),
            Map.entry(Optional.class, Optional.of(AuthenticationMethod.LOGIN_PASSWORD)),
            Map.entry(AuthenticationMethod.class, AuthenticationMethod.LOGIN_PASSWORD_OTP),
            Map.entry(Channel.class, Channel.SHORT_TEXT_MESSAGE),
            Map.entry(DatabaseChange.class, DatabaseChange.CHANGED),
            Map.entry(DisclosureRisk.class, DisclosureRisk.PRESENT),
            Map.entry(Fee.class, Fee.CHARGED),
            Map.entry(TermUnit.class, TermUnit.MONTHS),
            Map.entry(Criterion.class, Criterion.FEE),
            Map.entry(Term.class, new Term(1, TermUnit.HOURS)),
            Map.entry(ServiceCriteria.class, CRITERIA),
            Map.entry(ServiceCriteria.DisclosureRiskStep.class, FIRST),
            Map.entry(ServiceCriteria.DatabaseChangeStep.class, SECOND),
            Map.entry(ServiceCriteria.TermStep.class, THIRD),
            Map.entry(ServiceCriteria.FeeStep.class, FOURTH),
            Map.entry(Classification.class, CRITERIA.classify()));

    static Stream<Executable> takingObjects() throws IOException, URISyntaxException {
        return publicTypes().stream()
                .flatMap(type -> Stream.<Executable>concat(
                        Arrays.stream(type.getConstructors()), Arrays.stream(type.getDeclaredMethods())))
                .filter(executable -> Modifier.isPublic(executable.getModifiers()) && !executable.isSynthetic())
                .filter(executable -> !executable.getName().equals("equals"))
                .filter(executable ->
                        !Arrays.stream(executable.getParameterTypes()).allMatch(Class::isPrimitive));
    }

    private static List<Class<?>> publicTypes() throws IOException, URISyntaxException {
        Path classes = Path.of(Classification.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path folder = classes.resolve(Classification.class.getPackageName().replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .sorted()
                    .<Class<?>>map(NullsRefusedTest::load)
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .toList();
        }
    }

    private static Class<?> load(String fileName) {
        try {
            return Class.forName(
                    Classification.class.getPackageName() + "." + fileName.substring(0, fileName.lastIndexOf('.')));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void thePackageIsSeen() throws Exception {
        assertThat(publicTypes())
                .contains(Classification.class, ServiceCriteria.FeeStep.class, AlternativeRule.class)
                .allSatisfy(type -> assertThat(type).isPublic());
        assertThat(takingObjects()).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("takingObjects")
    void aNullIsRefused(Executable executable) throws ReflectiveOperationException {
        Object[] good = Arrays.stream(executable.getParameterTypes())
                .map(NullsRefusedTest::good)
                .toArray();
        if (!executable.getName().equals("valueOf")) {
            assertThat(invoke(executable, good)).as("with good values").isNotNull();
        }
        for (int i = 0; i < good.length; i++) {
            if (!executable.getParameterTypes()[i].isPrimitive()) {
                Object[] withNull = good.clone();
                withNull[i] = null;
                assertThat(catchThrowable(() -> invoke(executable, withNull)))
                        .as("argument " + i)
                        .isInstanceOf(InvocationTargetException.class)
                        .hasCauseInstanceOf(NullPointerException.class);
            }
        }
    }

    private static Object good(Class<?> type) {
        return Objects.requireNonNull(GOOD.get(type), () -> "no good value of " + type);
    }

    private static Object invoke(Executable executable, Object[] arguments) throws ReflectiveOperationException {
        if (executable instanceof Method method) {
            boolean isStatic = Modifier.isStatic(method.getModifiers());
            return method.invoke(isStatic ? null : good(method.getDeclaringClass()), arguments);
        }
        return ((Constructor<?>) executable).newInstance(arguments);
    }
}
