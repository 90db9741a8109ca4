package kz.kuzet.guard.spring;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import kz.kuzet.guard.ServiceGuards;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Loads the guards beside the rest of the start. Each is a class of its own, and nothing asks for them before all handlers are
 * mapped. Where the application gives them itself, there is nothing to load.
 */
final class GuardLoading implements BeanFactoryPostProcessor {

    private @Nullable FutureTask<ServiceGuards> loading;

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        boolean given = factory.getBeanNamesForType(ServiceGuards.class, true, false).length > 0;
        if (!given) {
            ClassLoader found = factory.getBeanClassLoader();
            ClassLoader loader = found == null ? ClassLoader.getSystemClassLoader() : found;
            loading = new FutureTask<>(() -> ServiceGuards.load(loader));
            Thread thread = new Thread(loading, "kuzet-guards");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Waits for them. What went wrong while they were loaded is thrown here, on the thread of the start. */
    ServiceGuards guards() {
        if (loading == null) {
            throw new IllegalStateException("the application was to give the guards");
        }
        try {
            return loading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the guards were loaded", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException exception) {
                throw exception;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
