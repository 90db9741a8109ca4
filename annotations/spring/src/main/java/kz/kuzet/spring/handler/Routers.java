package kz.kuzet.spring.handler;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ApplicationContext;

/**
 * Functional endpoints in a context and its ancestors. A function carries no annotation and hardly shows where it comes from;
 * the place where its bean is defined tells more. In doubt it is the application's.
 */
public final class Routers {

    /**
     * The types of a framework.
     *
     * @param router of functions, and of the mappings that lead to nothing else
     * @param mapping of all mappings
     * @param open of the mappings that show all their handlers
     */
    public record Types(List<Class<?>> router, Class<?> mapping, List<Class<?>> open) {}

    private final ApplicationContext context;
    private final GuardSettings settings;
    private final Types types;

    public Routers(ApplicationContext context, GuardSettings settings, Types types) {
        this.context = context;
        this.settings = settings;
        this.types = types;
    }

    /** Returns the application's own functions, each with what to write instead. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (Class<?> type : types.router()) {
            for (String name : BeanFactoryUtils.beanNamesForTypeIncludingAncestors(context, type)) {
                if (isOfApplication(name)) {
                    problems.add("The " + type.getSimpleName() + " bean \"" + name
                            + "\" maps functions, which carry no annotation and belong to no service."
                            + " Write a @RestController in its place.");
                }
            }
        }
        return problems;
    }

    /** Tells whether every reachable function is known to come from a library. */
    boolean areOfLibraries() {
        return problems().isEmpty() && !mayBeHidden();
    }

    /** Tells whether a handler mapping may lead to a function without showing it. */
    private boolean mayBeHidden() {
        for (String name : BeanFactoryUtils.beanNamesForTypeIncludingAncestors(context, types.mapping())) {
            Class<?> type = context.getType(name);
            boolean tellsAll = type != null && types.open().stream().anyMatch(open -> open.isAssignableFrom(type));
            if (!tellsAll && (type == null || settings.isOfApplication(type))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfApplication(String bean) {
        ConfigurableListableBeanFactory factory = GuardLoading.factoryOf(bean, context);
        if (factory == null || !factory.containsBeanDefinition(bean)) {
            return true;
        }
        BeanDefinition definition = factory.getMergedBeanDefinition(bean);
        Method factoryMethod = definition instanceof RootBeanDefinition root ? root.getResolvedFactoryMethod() : null;
        return factoryMethod == null || settings.isOfApplication(factoryMethod.getDeclaringClass());
    }
}
