package kz.kuzet.processor.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import kz.kuzet.processor.KuzetProcessor;

/** Kuzet's processor in an environment of which one method fails. */
public final class HostileProcessor extends AbstractProcessor {

    private static final Set<Class<?>> WRAPPED = Set.of(Elements.class, Types.class, Filer.class, Messager.class);

    private final KuzetProcessor kuzet = new KuzetProcessor();
    private final String failing;
    private final Supplier<Optional<Throwable>> failure;

    /**
     * @param failing the method, such as {@code Filer.createSourceFile}
     * @param failure what each call of it throws; nothing where the call succeeds
     */
    public HostileProcessor(String failing, Supplier<Optional<Throwable>> failure) {
        this.failing = failing;
        this.failure = failure;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return kuzet.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return kuzet.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return kuzet.getSupportedSourceVersion();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        kuzet.init(wrapped(ProcessingEnvironment.class, environment));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        kuzet.process(annotations, round);
        return false;
    }

    private <T> T wrapped(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                HostileProcessor.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (failing.equals(type.getSimpleName() + "." + method.getName())) {
                        Optional<Throwable> thrown = failure.get();
                        if (thrown.isPresent()) {
                            throw thrown.get();
                        }
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        Class<?> returned = method.getReturnType();
                        return WRAPPED.contains(returned) ? wrapped(returned, result) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
