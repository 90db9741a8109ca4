package kz.kuzet.spring;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/** Has a form with files taken apart only when somebody asks for a part or a parameter, and not before the guard has decided. */
final class LazyMultipart implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String beanName) {
        if (bean instanceof StandardServletMultipartResolver resolver) {
            resolver.setResolveLazily(true);
        }
        return bean;
    }
}
