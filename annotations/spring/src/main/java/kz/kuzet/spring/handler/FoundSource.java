package kz.kuzet.spring.handler;

import java.util.Optional;
import java.util.function.Function;
import kz.kuzet.Channel;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/** Finds what tells an adapter what recipients have shown. Each adapter has an evidence source of its own type. */
public final class FoundSource {

    private static final String SPRING_SECURITY = "org.springframework.security.core.context.SecurityContextHolder";

    private FoundSource() {}

    /**
     * The application's source, or one that reads Spring Security; empty where there is neither.
     *
     * @param ofSecurity makes the second; called only where Spring Security is there. A lambda: a reference to the constructor
     * would load its class in any case
     */
    public static <S> Optional<S> in(
            ApplicationContext context, Class<S> type, GuardSettings settings, Function<Channel, S> ofSecurity) {
        S given = context.getBeanProvider(type).getIfAvailable();
        if (given != null) {
            return Optional.of(given);
        }
        return ClassUtils.isPresent(SPRING_SECURITY, GuardLoading.loader(context))
                ? Optional.of(ofSecurity.apply(settings.channel()))
                : Optional.empty();
    }
}
