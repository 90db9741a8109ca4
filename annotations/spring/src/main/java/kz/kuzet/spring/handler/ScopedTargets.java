package kz.kuzet.spring.handler;

import org.jspecify.annotations.Nullable;
import org.springframework.aop.TargetSource;
import org.springframework.aop.target.AbstractBeanFactoryBasedTargetSource;
import org.springframework.aop.target.AbstractPoolingTargetSource;
import org.springframework.aop.target.AbstractPrototypeBasedTargetSource;
import org.springframework.aop.target.HotSwappableTargetSource;
import org.springframework.aop.target.LazyInitTargetSource;
import org.springframework.aop.target.SimpleBeanTargetSource;
import org.springframework.aop.target.ThreadLocalTargetSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.aot.BeanInstanceSupplier;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.util.ClassUtils;

/**
 * Finds the object behind a proxy that does not hold its target itself: beans of a request, a session or another scope, and
 * targets that are swapped, lazy, pooled or created for each call.
 */
final class ScopedTargets {

    private ScopedTargets() {}

    /**
     * Returns the object that such a proxy is going to call. Only the object itself shows its class: a method, a supplier or a
     * factory bean can create more than it declares, and in AOT mode nearly every bean has a supplier. Within a request or a
     * session the object is created before the decision, and so is its session.
     *
     * @return the object, or its class where each call creates another object of the same class; null where neither can be told
     */
    static @Nullable Object behind(TargetSource source) throws Exception {
        if (source.isStatic()) {
            return source.getTarget();
        }
        if (isMadeAnew(source)) {
            AbstractBeanFactoryBasedTargetSource beans = (AbstractBeanFactoryBasedTargetSource) source;
            return classMade(beans.getBeanFactory(), beans.getTargetBeanName());
        }
        if (!keepsItsTarget(source)) {
            return null;
        }
        Object target = source.getTarget();
        // A custom scope may create a new object each time.
        return target == source.getTarget() ? target : null;
    }

    /**
     * Returns the object that is called where a bean is fetched by its name for each call.
     *
     * @return the object, or its class where each call creates another object of the same class; null where neither can be told
     */
    static @Nullable Object ofBean(BeanFactory factory, String bean) {
        if (factory.isPrototype(bean)) {
            return classMade(factory, bean);
        }
        Object object = factory.getBean(bean);
        return factory.isSingleton(bean) || object == factory.getBean(bean) ? object : null;
    }

    private static boolean isMadeAnew(TargetSource source) {
        return source instanceof AbstractPoolingTargetSource
                || (source instanceof AbstractPrototypeBasedTargetSource
                        && !(source instanceof ThreadLocalTargetSource))
                || (source instanceof SimpleBeanTargetSource beans
                        && beans.getBeanFactory().isPrototype(beans.getTargetBeanName()));
    }

    /** A custom target source may do anything. */
    private static boolean keepsItsTarget(TargetSource source) {
        return source instanceof SimpleBeanTargetSource
                || source instanceof LazyInitTargetSource
                || source instanceof HotSwappableTargetSource
                || source instanceof ThreadLocalTargetSource;
    }

    /** The class of a bean whose definition names the constructor, so that no other class can be created. */
    private static @Nullable Class<?> classMade(BeanFactory factory, String bean) {
        if (!(factory instanceof ConfigurableListableBeanFactory definitions)
                || !definitions.containsBeanDefinition(bean)
                || !(definitions.getMergedBeanDefinition(bean) instanceof RootBeanDefinition definition)
                || !isMadeByConstructor(definition)) {
            return null;
        }
        Class<?> type = beanClass(definition, definitions);
        return type == null || FactoryBean.class.isAssignableFrom(type) ? null : type;
    }

    private static boolean isMadeByConstructor(RootBeanDefinition definition) {
        return definition.getFactoryMethodName() == null
                && (definition.getInstanceSupplier() == null
                        || (definition.getInstanceSupplier() instanceof BeanInstanceSupplier<?> generated
                                && generated.getFactoryMethod() == null));
    }

    private static @Nullable Class<?> beanClass(BeanDefinition definition, ConfigurableBeanFactory factory) {
        if (definition instanceof RootBeanDefinition root && root.hasBeanClass()) {
            return root.getBeanClass();
        }
        String name = definition.getBeanClassName();
        return name == null ? null : ClassUtils.resolveClassName(name, factory.getBeanClassLoader());
    }
}
