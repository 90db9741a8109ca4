package kz.kuzet.spring.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.kuzet.spring.handler.GuardLoading;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.messaging.MessageHandler;
import org.springframework.messaging.handler.HandlerMethod;
import org.springframework.messaging.handler.invocation.AbstractMethodMessageHandler;
import org.springframework.messaging.support.AbstractSubscribableChannel;
import org.springframework.util.ClassUtils;

/** Finds what calls message handlers in a context, and which methods each of them calls. */
final class MessageMethods {

    /**
     * One that calls methods.
     *
     * @param name its name, for the developer
     * @param caller the object
     * @param isReactive whether it is one of RSocket or its like
     */
    record Calling(String name, Object caller, boolean isReactive, Collection<HandlerMethod> methods) {

        boolean isGuarded() {
            return caller instanceof GuardedMessages;
        }
    }

    private MessageMethods() {}

    /** The beans of a context and its ancestors. */
    static List<Calling> ofBeans(ApplicationContext context) {
        List<Calling> calling = new ArrayList<>();
        Map<String, ?> handlers = new TreeMap<>(BeanFactoryUtils.beansOfTypeIncludingAncestors(
                context, AbstractMethodMessageHandler.class, true, false));
        handlers.forEach((name, handler) -> calling.add(calling("The bean \"" + name + "\"", handler)));
        // Its types stand in the methods of such a handler.
        if (ClassUtils.isPresent("reactor.core.publisher.Mono", GuardLoading.loader(context))) {
            calling.addAll(Reactive.in(context));
        }
        return calling;
    }

    /** What has subscribed to the channels of a context without being a bean. */
    static List<Calling> ofSubscribers(ApplicationContext context) {
        Collection<?> beans = BeanFactoryUtils.beansOfTypeIncludingAncestors(
                        context, AbstractMethodMessageHandler.class, true, false)
                .values();
        List<Calling> calling = new ArrayList<>();
        new TreeMap<>(BeanFactoryUtils.beansOfTypeIncludingAncestors(
                        context, AbstractSubscribableChannel.class, true, false))
                .forEach((name, channel) -> {
                    for (MessageHandler subscriber : channel.getSubscribers()) {
                        if (subscriber instanceof AbstractMethodMessageHandler<?> && !beans.contains(subscriber)) {
                            calling.add(calling("A subscriber of the channel \"" + name + "\"", subscriber));
                        }
                    }
                });
        return calling;
    }

    private static Calling calling(String name, Object handler) {
        return new Calling(
                name,
                handler,
                false,
                ((AbstractMethodMessageHandler<?>) handler).getHandlerMethods().values());
    }

    /** In a class of its own, because Reactor may be absent. */
    private static final class Reactive {

        static List<Calling> in(ApplicationContext context) {
            List<Calling> calling = new ArrayList<>();
            Map<String, ?> handlers = new TreeMap<>(BeanFactoryUtils.beansOfTypeIncludingAncestors(
                    context,
                    org.springframework.messaging.handler.invocation.reactive.AbstractMethodMessageHandler.class,
                    true,
                    false));
            handlers.forEach((name, handler) ->
                    calling.add(new Calling("The bean \"" + name + "\"", handler, true, methods(handler))));
            return calling;
        }

        private static Collection<HandlerMethod> methods(Object handler) {
            return ((org.springframework.messaging.handler.invocation.reactive.AbstractMethodMessageHandler<?>) handler)
                    .getHandlerMethods()
                    .values();
        }
    }
}
