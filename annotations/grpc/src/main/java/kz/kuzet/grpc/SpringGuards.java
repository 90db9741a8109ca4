package kz.kuzet.grpc;

import io.grpc.BindableService;
import io.grpc.ServerInterceptor;
import io.grpc.ServerServiceDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.AdapterSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.TargetSource;
import org.springframework.aop.framework.Advised;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.grpc.server.service.GrpcServiceConfigurer;
import org.springframework.grpc.server.service.GrpcServiceDiscoverer;
import org.springframework.grpc.server.service.GrpcServiceSpec;
import org.springframework.util.unit.DataSize;

/** Guards the services that are beans of an application of Spring gRPC. */
final class SpringGuards implements SmartInitializingSingleton {

    private final ApplicationContext context;
    private final SpringAudience listeners;
    private final GrpcGuards guards;

    SpringGuards(ApplicationContext context) {
        this.context = context;
        ClassLoader ofContext = context.getClassLoader();
        ClassLoader loader = ofContext == null ? SpringGuards.class.getClassLoader() : ofContext;
        ServiceGuards given = context.getBeanProvider(ServiceGuards.class).getIfAvailable();
        listeners = new SpringAudience(context, loader);
        guards = new GrpcGuards(
                call -> source().evidence(call),
                AdapterSettings.of(this::value),
                given == null ? ServiceGuards.find(loader) : given,
                loader,
                listeners.audience());
    }

    /** Puts the guards between a service and its interceptors, which find out who has logged in. */
    GrpcServiceConfigurer guarding(GrpcServiceConfigurer configurer) {
        return (spec, factory) ->
                configurer.configure(new GrpcServiceSpec(() -> bind(spec.service()), spec.serviceInfo()), factory);
    }

    ServerInterceptor doorkeeper() {
        return guards.services().doorkeeper();
    }

    /** Before the port opens. */
    @Override
    public void afterSingletonsInstantiated() {
        listeners.open();
        context.getBeanProvider(GrpcServiceDiscoverer.class).stream()
                .flatMap(discoverer -> discoverer.findServices().stream())
                .forEach(spec -> bind(spec.service()));
        guards.check();
        if (guards.services().haveGuards()) {
            source();
        }
    }

    private ServerServiceDefinition bind(BindableService service) {
        return guards.services().bind(service, called(service));
    }

    private EvidenceSource source() {
        EvidenceSource source = context.getBeanProvider(EvidenceSource.class).getIfAvailable();
        if (source == null) {
            throw GrpcGuards.stop("nothing tells what a recipient has shown. Give a bean of type "
                    + EvidenceSource.class.getName() + ".");
        }
        return source;
    }

    /** The class behind proxies of Spring. Of any other proxy, and of one whose target changes, it is that of the proxy. */
    private static Class<?> called(BindableService service) {
        Object current = service;
        while (current instanceof Advised advised) {
            Object target = target(advised.getTargetSource());
            if (target == null) {
                return service.getClass();
            }
            current = target;
        }
        return current.getClass();
    }

    private static @Nullable Object target(TargetSource source) {
        try {
            return source.isStatic() ? source.getTarget() : null;
        } catch (Exception e) {
            // The class of the proxy is judged then, which is in doubt, so the start stops.
            return null;
        }
    }

    /** The value of a property as the settings expect it. */
    private @Nullable Object value(String name) {
        Environment environment = context.getEnvironment();
        return switch (name) {
            case AdapterSettings.PACKAGES -> {
                List<String> named = list(environment, name);
                yield named.isEmpty() ? null : withOwn(named);
            }
            case AdapterSettings.NOT_OFFERED -> list(environment, name);
            case AdapterSettings.MAX_REQUEST_SIZE -> bytes(environment.getProperty(name));
            default -> environment.getProperty(name);
        };
    }

    private List<String> withOwn(List<String> named) {
        List<String> all = new ArrayList<>(named);
        if (AutoConfigurationPackages.has(context)) {
            all.addAll(AutoConfigurationPackages.get(context));
        }
        return all;
    }

    private static @Nullable Object bytes(@Nullable String size) {
        if (size == null) {
            return null;
        }
        try {
            return DataSize.parse(size.strip()).toBytes();
        } catch (IllegalArgumentException malformed) {
            // The settings say what to write.
            return size;
        }
    }

    private static List<String> list(Environment environment, String name) {
        String[] values =
                Binder.get(environment).bind(name, Bindable.of(String[].class)).orElse(new String[0]);
        return Arrays.asList(values);
    }
}
