package kz.kuzet.conformance.spring.supplied;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.kuzet.conformance.spring.supplied.Types.Open;
import kz.kuzet.conformance.spring.supplied.Types.Other;
import kz.kuzet.conformance.spring.supplied.Types.Service;
import kz.kuzet.conformance.spring.supplied.Types.Shown;
import org.springframework.aop.scope.ScopedProxyUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A bean for every way, scope and kind of proxy, under a path with its name. */
public final class Registrar implements ImportBeanDefinitionRegistrar {

    /** Each is a bean, and a path. */
    public static List<String> names(Class<? extends Open> made) {
        List<String> names = new ArrayList<>();
        for (Way way : Way.values()) {
            for (String scope : List.of("request", "session", "prototype", "singleton")) {
                for (String proxy :
                        scope.equals("singleton") ? List.of("plain") : List.of("class", "interface", "plain")) {
                    if (!proxy.equals("class") || !isSeenAsInterface(way)) {
                        names.add(String.join("-", made.getSimpleName(), way.name(), scope, proxy));
                    }
                }
            }
        }
        // Beans of a request or a session are handlers behind proxies only: nothing could hold them otherwise.
        names.removeIf(name -> name.endsWith("request-plain") || name.endsWith("session-plain"));
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    private static boolean isSeenAsInterface(Way way) {
        return way == Way.SUPPLIER_OF_INTERFACE || way == Way.HELD_BY_PROXY || way == Way.BEHIND_PROXY_OF_JAVA;
    }

    @Override
    public void registerBeanDefinitions(AnnotationMetadata metadata, BeanDefinitionRegistry registry) {
        for (Class<? extends Open> made : List.of(Service.class, Other.class)) {
            for (String name : names(made)) {
                register(name, made, registry);
            }
        }
        registry.registerBeanDefinition("mapping", new RootBeanDefinition(Mapping.class));
    }

    private static void register(String name, Class<? extends Open> made, BeanDefinitionRegistry registry) {
        String[] parts = name.split("-");
        BeanDefinition definition =
                Way.valueOf(parts[1].toUpperCase(Locale.ROOT)).declared(made);
        definition.setScope(parts[2]);
        BeanDefinitionHolder holder = new BeanDefinitionHolder(definition, name);
        if (!parts[3].equals("plain")) {
            holder = ScopedProxyUtils.createScopedProxy(holder, registry, parts[3].equals("class"));
        }
        registry.registerBeanDefinition(holder.getBeanName(), holder.getBeanDefinition());
    }

    /** Maps each bean by its name. */
    record Mapping(ApplicationContext context) implements SmartInitializingSingleton {
        @Override
        public void afterSingletonsInstantiated() {
            RequestMappingHandlerMapping mapping =
                    context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
            for (Class<? extends Open> made : List.of(Service.class, Other.class)) {
                for (String name : names(made)) {
                    mapping.registerMapping(
                            RequestMappingInfo.paths("/" + name)
                                    .methods(RequestMethod.POST)
                                    .options(mapping.getBuilderConfiguration())
                                    .build(),
                            name,
                            ClassUtils.getMethod(Shown.class, "send", HttpServletRequest.class));
                }
            }
        }
    }
}
