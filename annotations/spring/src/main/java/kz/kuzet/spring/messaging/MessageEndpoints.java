package kz.kuzet.spring.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.guard.DecisionAudience;
import kz.kuzet.guard.handler.GuardDoors;
import kz.kuzet.spring.UnguardedHandlersException;
import kz.kuzet.spring.handler.FoundSource;
import kz.kuzet.spring.handler.GuardLoading;
import kz.kuzet.spring.handler.GuardSettings;
import kz.kuzet.spring.handler.GuardedHandlers;
import kz.kuzet.spring.handler.MappedHandler;
import kz.kuzet.spring.handler.MethodHandlers;
import kz.kuzet.spring.handler.OtherEndpoints;
import kz.kuzet.spring.handler.OwnDigest;
import kz.kuzet.spring.handler.SetupException;
import kz.kuzet.spring.handler.TestedPart;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.messaging.Message;
import org.springframework.messaging.handler.HandlerMethod;
import org.springframework.util.ClassUtils;

/** The message handlers of an application: those that are called after their guards, and those that would be called past them. */
final class MessageEndpoints implements OtherEndpoints, ApplicationListener<ContextRefreshedEvent> {

    /** The source where no message handler has a guard; it is never asked. */
    private static final EvidenceSource NO_SOURCE = message -> {
        throw SetupException.missingSource(EvidenceSource.class);
    };

    private final ApplicationContext context;
    private @Nullable List<MessageMethods.Calling> beans;
    private @Nullable GuardSettings settings;
    private @Nullable MethodHandlers handlers;

    MessageEndpoints(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public List<String> bypasses() {
        return pastGuards(beans(), context);
    }

    @Override
    public List<String> unclassified() {
        TreeSet<String> problems = new TreeSet<>();
        for (MappedHandler handler : guarded()) {
            String problem = handlers().problem(handler);
            if (problem != null) {
                problems.add(problem);
            }
        }
        return List.copyOf(problems);
    }

    @Override
    public void addTo(GuardDoors doors) {
        if (beans().stream().anyMatch(MessageMethods.Calling::isGuarded)) {
            doors.serve(EndpointKind.SPRING_STOMP);
            guarded().forEach(handler -> handler.openIn(doors, settings()));
        } else if (TestedPart.count(context) == GuardDoors.Count.PRESENT) {
            // The tested part has no broker, so nobody reaches its handlers.
            doors.leave(EndpointKind.SPRING_STOMP);
        }
    }

    @Override
    public Optional<SetupException> missingSource(Optional<SetupException> ofDispatcher) {
        return guarded().stream().anyMatch(handler -> handlers().hasGuard(handler)) && source().isEmpty()
                ? Optional.of(SetupException.missingSource(EvidenceSource.class))
                : Optional.empty();
    }

    @Override
    public void open() {
        for (MessageMethods.Calling calling : beans()) {
            if (calling.caller() instanceof GuardedMessages messages) {
                EvidenceSource source = source().orElse(NO_SOURCE);
                messages.open(new MessageGate(
                        handlers(),
                        source,
                        OwnDigest.isOf(source, Message.class, EvidenceSource.class),
                        settings().maxRequestSize()));
            }
        }
    }

    /** Only now everything has subscribed to its channel. A context below this one has its own broker, out of reach of the guards. */
    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
        ApplicationContext refreshed = event.getApplicationContext();
        List<MessageMethods.Calling> found = MessageMethods.ofSubscribers(refreshed);
        if (refreshed != context) {
            found.addAll(MessageMethods.ofBeans(refreshed));
        }
        UnguardedHandlersException.stopOrWarn(pastGuards(found, refreshed), List.of(), List.of(), true);
    }

    /** Looked up once, when all beans are there. */
    private List<MessageMethods.Calling> beans() {
        List<MessageMethods.Calling> known = beans;
        if (known == null) {
            known = MessageMethods.ofBeans(context);
            beans = known;
        }
        return known;
    }

    private List<MappedHandler> guarded() {
        List<MappedHandler> mapped = new ArrayList<>();
        for (MessageMethods.Calling calling : beans()) {
            if (calling.isGuarded()) {
                for (HandlerMethod method : calling.methods()) {
                    mapped.add(MappedHandler.of(
                            method.getBean(),
                            method.getBeanType(),
                            method.getMethod(),
                            handlers().types(),
                            context));
                }
            }
        }
        return mapped;
    }

    private List<String> pastGuards(List<MessageMethods.Calling> found, ApplicationContext checked) {
        TreeSet<String> bypasses = new TreeSet<>();
        for (MessageMethods.Calling calling : found) {
            if (!calling.isGuarded()) {
                for (HandlerMethod method : calling.methods()) {
                    if (isPastItsGuard(method, checked)) {
                        bypasses.add(past(calling, method));
                    }
                }
            }
        }
        return List.copyOf(bypasses);
    }

    /** In doubt it is: nothing refuses what cannot be guarded. */
    private boolean isPastItsGuard(HandlerMethod method, ApplicationContext checked) {
        Object bean = method.getBean();
        if (bean instanceof String name && checked.containsBean(name) && checked.isSingleton(name)) {
            bean = checked.getBean(name);
        }
        GuardedHandlers known = handlers();
        if (!(bean instanceof String)) {
            return known.ofCalled(bean, method.getMethod()).needsDecision();
        }
        Class<?> type = known.types().endpointOf(bean, method.getBeanType(), checked);
        return settings().isOfApplication(type)
                || known.of(type, method.getMethod()).needsDecision();
    }

    private static String past(MessageMethods.Calling calling, HandlerMethod method) {
        String handler =
                method.getBeanType().getName() + "#" + method.getMethod().getName();
        String caller = calling.name() + ", "
                + ClassUtils.getUserClass(calling.caller()).getName() + ", calls " + handler + " past its guard: ";
        return calling.isReactive()
                ? caller + "Kuzet has no adapter for RSocket. Offer the handler over STOMP; or call the guard in its"
                        + " code before anything is provided, and write @CallsGuard beside @PublicService."
                : caller + "Kuzet stands before the handlers of the message handler that @EnableWebSocketMessageBroker"
                        + " makes, in the context that holds the guards. Let that one call it; or call the guard in the"
                        + " code of the handler before anything is provided, and write @CallsGuard beside"
                        + " @PublicService.";
    }

    /** The application's source, or one that reads Spring Security. */
    private Optional<EvidenceSource> source() {
        return FoundSource.in(context, EvidenceSource.class, settings(), channel -> new SecurityEvidence(channel));
    }

    private MethodHandlers handlers() {
        MethodHandlers known = handlers;
        if (known == null) {
            GuardedHandlers ofDispatcher =
                    context.getBeanProvider(GuardedHandlers.class).getIfAvailable();
            known = new MethodHandlers(
                    ofDispatcher == null
                            ? GuardLoading.guards(context)
                            : ofDispatcher.roles().guards(),
                    settings(),
                    context.getBean(DecisionAudience.class));
            handlers = known;
        }
        return known;
    }

    private GuardSettings settings() {
        GuardSettings known = settings;
        if (known == null) {
            known = GuardSettings.in(context);
            settings = known;
        }
        return known;
    }
}
