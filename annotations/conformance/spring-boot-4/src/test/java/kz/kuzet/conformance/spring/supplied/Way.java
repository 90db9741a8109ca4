package kz.kuzet.conformance.spring.supplied;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import kz.kuzet.conformance.spring.supplied.Types.Open;
import kz.kuzet.conformance.spring.supplied.Types.Other;
import kz.kuzet.conformance.spring.supplied.Types.Service;
import kz.kuzet.conformance.spring.supplied.Types.Shown;
import org.springframework.aop.TargetSource;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.target.HotSwappableTargetSource;
import org.springframework.aop.target.SingletonTargetSource;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.support.RootBeanDefinition;

/** How a bean is made. */
public enum Way {
    CONSTRUCTOR {
        @Override
        RootBeanDefinition declared(Class<? extends Open> made) {
            return new RootBeanDefinition(made);
        }
    },
    SUPPLIER {
        @Override
        RootBeanDefinition declared(Class<? extends Open> made) {
            return supplied(Open.class, () -> create(made));
        }
    },
    /** Declared as an interface only. */
    SUPPLIER_OF_INTERFACE {
        @Override
        RootBeanDefinition declared(Class<? extends Open> made) {
            return supplied(Shown.class, () -> create(made));
        }
    },
    METHOD {
        @Override
        RootBeanDefinition declared(Class<? extends Open> made) {
            RootBeanDefinition definition = new RootBeanDefinition(Way.class);
            definition.setFactoryMethodName("open");
            definition.getConstructorArgumentValues().addGenericArgumentValue(made.getName());
            return definition;
        }
    },
    FACTORY_BEAN {
        @Override
        RootBeanDefinition declared(Class<? extends Open> made) {
            RootBeanDefinition definition = new RootBeanDefinition(Factory.class);
            definition.getConstructorArgumentValues().addGenericArgumentValue(made.getName());
            return definition;
        }
    },
    HELD_BY_PROXY {
        @Override
        RootBeanDefinition declared(Class<? extends Open> made) {
            return supplied(
                    Shown.class, () -> ProxyFactory.getProxy(Shown.class, new SingletonTargetSource(create(made))));
        }
    },
    EXCHANGED_BEHIND_PROXY {
        @Override
        RootBeanDefinition declared(Class<? extends Open> made) {
            return supplied(Open.class, () -> exchanged(made, false));
        }
    },
    BEHIND_OPAQUE_PROXY {
        @Override
        RootBeanDefinition declared(Class<? extends Open> made) {
            return supplied(Open.class, () -> exchanged(made, true));
        }
    },
    /** One class is shown, and another called. */
    BEHIND_OWN_TARGET_SOURCE {
        @Override
        RootBeanDefinition declared(Class<? extends Open> made) {
            return supplied(Open.class, () -> proxy(new Alternating(made), false));
        }
    },
    BEHIND_PROXY_OF_JAVA {
        @Override
        RootBeanDefinition declared(Class<? extends Open> made) {
            Open target = create(made);
            return supplied(Shown.class, () -> (Shown) Proxy.newProxyInstance(
                    Shown.class.getClassLoader(), new Class<?>[] {Shown.class}, (proxy, method, arguments) -> {
                        try {
                            return method.invoke(target, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }
    };

    abstract RootBeanDefinition declared(Class<? extends Open> made);

    private static <T> RootBeanDefinition supplied(Class<T> type, Supplier<? extends T> supplier) {
        RootBeanDefinition definition = new RootBeanDefinition(type);
        definition.setInstanceSupplier(supplier);
        return definition;
    }

    /** Declares less than it makes. */
    public static Open open(String made) throws ReflectiveOperationException {
        return create(Class.forName(made).asSubclass(Open.class));
    }

    private static Open create(Class<? extends Open> type) {
        if (type == Service.class) {
            return new Service();
        }
        return type == Other.class ? new Other() : new Open();
    }

    /** The class of the proxy is made after the first target: one of its own, since class loaders share the names of proxies. */
    private static Open exchanged(Class<? extends Open> made, boolean opaque) {
        HotSwappableTargetSource target = new HotSwappableTargetSource(new Exchanged());
        Open proxy = proxy(target, opaque);
        target.swap(create(made));
        return proxy;
    }

    private static Open proxy(TargetSource target, boolean opaque) {
        ProxyFactory factory = new ProxyFactory();
        factory.setTargetSource(target);
        factory.setProxyTargetClass(true);
        factory.setOpaque(opaque);
        return (Open) factory.getProxy(Types.class.getClassLoader());
    }

    static class Exchanged extends Open {}

    /** Declares less than it makes. */
    static final class Factory implements FactoryBean<Open> {
        private final String made;

        Factory(String made) {
            this.made = made;
        }

        @Override
        public Open getObject() throws ReflectiveOperationException {
            return open(made);
        }

        @Override
        public Class<?> getObjectType() {
            return Open.class;
        }

        /** Where a scope makes it, the scope keeps what it makes. */
        @Override
        public boolean isSingleton() {
            return true;
        }
    }

    private static final class Alternating implements TargetSource {
        private final AtomicInteger asked = new AtomicInteger();
        private final Class<? extends Open> made;

        private Alternating(Class<? extends Open> made) {
            this.made = made;
        }

        @Override
        public Class<?> getTargetClass() {
            return Open.class;
        }

        @Override
        public Object getTarget() {
            return asked.incrementAndGet() % 3 == 0 ? create(made) : new Open();
        }
    }
}
