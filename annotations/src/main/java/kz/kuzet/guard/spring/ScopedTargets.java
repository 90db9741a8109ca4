package kz.kuzet.guard.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.target.AbstractBeanFactoryBasedTargetSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.ScopeNotActiveException;

/** Beans behind scoped proxies: of a request, a session, or another scope. */
final class ScopedTargets {

    private ScopedTargets() {}

    /**
     * Returns the bean behind a scoped proxy where only the bean itself tells its class: one that a method makes can be more than
     * the method is declared to return. Within a request or a session it is the one that is called if it is granted; it is made
     * before the decision, and so is its session. Of a prototype it is one more.
     *
     * @return null where there is no such bean, or none yet: at the start no request is there
     */
    static @Nullable Object madeByMethod(Object proxy) {
        if (!(proxy instanceof Advised advised)
                || !(advised.getTargetSource() instanceof AbstractBeanFactoryBasedTargetSource source)
                || !isMadeByMethod(source.getBeanFactory(), source.getTargetBeanName())) {
            return null;
        }
        try {
            return source.getBeanFactory().getBean(source.getTargetBeanName());
        } catch (ScopeNotActiveException e) {
            return null;
        }
    }

    private static boolean isMadeByMethod(BeanFactory factory, String bean) {
        return !(factory instanceof ConfigurableListableBeanFactory definitions)
                || !definitions.containsBeanDefinition(bean)
                || definitions.getMergedBeanDefinition(bean).getFactoryMethodName() != null;
    }
}
