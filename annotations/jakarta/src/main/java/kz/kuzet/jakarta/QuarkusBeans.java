package kz.kuzet.jakarta;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.ResolutionException;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the class of the bean that Quarkus calls, where it names a class of resources. */
final class QuarkusBeans {

    private final BeanManager beans;

    QuarkusBeans(BeanManager beans) {
        this.beans = beans;
    }

    /** An alternative may be called in place of the named class, or an implementation in place of an interface. */
    Class<?> called(Class<?> told) {
        Bean<?> bean = bean(told);
        // A producer method is declared in any class.
        return bean != null && told.isAssignableFrom(bean.getBeanClass()) ? bean.getBeanClass() : told;
    }

    /** The root resources with sub-resource locators, of which RESTEasy tells nothing if they answer no request themselves. */
    Set<Class<?>> withLocators() {
        Set<Class<?>> found = new LinkedHashSet<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Class<?> type = bean.getBeanClass();
            if (ResourceMethods.isRoot(type) && !ResourceMethods.locators(type).isEmpty()) {
                found.add(type);
            }
        }
        return found;
    }

    private @Nullable Bean<?> bean(Class<?> told) {
        Set<Bean<?>> all = beans.getBeans(told, Any.Literal.INSTANCE);
        try {
            return beans.resolve(all);
        } catch (ResolutionException ambiguous) {
            return null;
        }
    }
}
