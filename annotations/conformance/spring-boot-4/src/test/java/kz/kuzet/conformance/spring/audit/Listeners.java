package kz.kuzet.conformance.spring.audit;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import kz.kuzet.guard.DecisionListener;
import kz.kuzet.guard.DecisionListeners;
import kz.kuzet.guard.ObservedDecision;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Beans that are listeners. Each notes the property {@code name} of its context. */
public final class Listeners {

    private static final Queue<String> HEARD = new ConcurrentLinkedQueue<>();

    private Listeners() {}

    /** Returns what was heard since the last call. */
    public static List<String> heard() {
        List<String> heard = List.copyOf(HEARD);
        HEARD.removeAll(heard);
        return heard;
    }

    private static DecisionListener noting(String text) {
        return observed -> HEARD.add(text + " " + observed.decision().getClass().getSimpleName());
    }

    /** Two plain ones, of which one is created late. */
    @Configuration(proxyBeanMethods = false)
    public static class Plain {

        @Bean
        @Lazy
        @Order(2)
        DecisionListener later(Environment environment) {
            return noting(environment.getProperty("name") + " later");
        }

        @Bean
        @Order(1)
        DecisionListener first(Environment environment) {
            return noting(environment.getProperty("name") + " first");
        }
    }

    /** One for a context in between. */
    @Configuration(proxyBeanMethods = false)
    public static class Between {

        @Bean
        DecisionListener between() {
            return noting("between");
        }
    }

    /** An audit trail that adds itself, never removes itself, and cannot write once it is closed. */
    public static class Database implements DecisionListener, InitializingBean, DisposableBean {

        private volatile boolean closed;

        @Override
        public void afterPropertiesSet() {
            DecisionListeners.add(this);
        }

        @Override
        public void destroy() {
            closed = true;
        }

        @Override
        public void decided(ObservedDecision observed) {
            if (closed) {
                throw new IllegalStateException("the database is closed");
            }
            HEARD.add("database");
        }
    }

    /** The class itself is the bean. */
    @Configuration(proxyBeanMethods = false)
    public static class AddingItself {

        @Bean
        Database database() {
            return new Database();
        }
    }

    /** A proxy is the bean, as with transactions. */
    @Configuration(proxyBeanMethods = false)
    public static class BehindProxy {

        @Bean
        DecisionListener database() {
            Database target = new Database();
            target.afterPropertiesSet();
            return (DecisionListener) new ProxyFactory(target).getProxy();
        }
    }
}
