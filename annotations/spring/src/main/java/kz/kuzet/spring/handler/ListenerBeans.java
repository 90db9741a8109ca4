package kz.kuzet.spring.handler;

import kz.kuzet.guard.DecisionAudience;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Lets beans that are listeners hear of decisions, whatever serves the application. */
@Configuration(proxyBeanMethods = false)
public class ListenerBeans {

    static final String AUDIENCE = "kuzetDecisionAudience";

    /** Created by Spring. */
    public ListenerBeans() {}

    // ListeningContexts closes it, before the listeners are destroyed.
    @Bean(name = AUDIENCE, destroyMethod = "")
    DecisionAudience kuzetDecisionAudience(ConfigurableApplicationContext context) {
        return new DecisionAudience(GuardLoading.loader(context));
    }

    @Bean
    @Lazy(false)
    ListeningContexts kuzetListeningContexts(ConfigurableApplicationContext context, DecisionAudience audience) {
        return new ListeningContexts(context, audience);
    }
}
