package kz.kuzet.jakarta;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import kz.kuzet.guard.handler.HandlerRole;
import kz.kuzet.guard.handler.HandlerRoles;
import kz.kuzet.guard.request.GuardedHandler;
import org.apache.cxf.jaxrs.lifecycle.ResourceProvider;
import org.apache.cxf.jaxrs.lifecycle.SingletonResourceProvider;
import org.apache.cxf.jaxrs.model.ClassResourceInfo;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;

/** The resource methods and locators of one server, by the class of the called object. */
final class CxfHandlers {

    private record Call(Class<?> called, Class<?> told, Method method) {}

    private final ResourceRoles roles;
    private final Map<Call, GuardedHandler> handlers = new ConcurrentHashMap<>();
    private final Map<Method, GuardedHandler> unseen = new ConcurrentHashMap<>();
    private final Map<GuardedHandler, GuardedHandler> exchanged = new ConcurrentHashMap<>();

    CxfHandlers(ResourceRoles roles) {
        this.roles = roles;
    }

    /** The handler of an object of a class that is called, or that is said to be. */
    GuardedHandler of(Class<?> called, OperationResourceInfo operation) {
        Class<?> told = operation.getClassResourceInfo().getServiceClass();
        return Objects.requireNonNull(handlers.computeIfAbsent(
                new Call(called, told, operation.getMethodToInvoke()),
                call -> handler(call, operation.isSubResourceLocator())));
    }

    /** For a resource that is called in a way that cannot be seen. */
    GuardedHandler unseen(OperationResourceInfo operation) {
        return Objects.requireNonNull(unseen.computeIfAbsent(
                operation.getMethodToInvoke(),
                method -> new GuardedHandler(
                        method.getName(),
                        new HandlerRole.Unclassified("another invoker was set after the server of Apache CXF was"
                                + " created, and it cannot be seen which objects that calls. Leave the invoker to"
                                + " Apache CXF."))));
    }

    /** For a resource of an application whose start has not been checked yet, or that has ended. */
    GuardedHandler notStarted(OperationResourceInfo operation) {
        return new GuardedHandler(
                operation.getMethodToInvoke().getName(),
                new HandlerRole.Unclassified("The application has not started."));
    }

    /** For an object that is called in place of the one that was judged. */
    GuardedHandler exchanged(GuardedHandler called, String admitted) {
        return Objects.requireNonNull(exchanged.computeIfAbsent(
                called,
                handler -> new GuardedHandler(
                        handler.toString(),
                        new HandlerRole.Unclassified(handler + " is called in place of " + admitted
                                + ", of which something else holds. Have the ResourceProvider say the class of its"
                                + " objects (getResourceClass), and leave the filters of Kuzet where they are."))));
    }

    private GuardedHandler handler(Call call, boolean locates) {
        HandlerRole role = locates ? locating(call) : judged(call);
        return new GuardedHandler(call.called().getName() + "#" + call.method().getName(), role);
    }

    private HandlerRole judged(Call call) {
        return roles.ofCalled(call.called(), call.told(), call.method()).orElse(HandlerRoles.NOT_OF_APPLICATION);
    }

    private HandlerRole locating(Call call) {
        return roles.objectionToLocator(call.called(), call.told(), call.method())
                .<HandlerRole>map(HandlerRole.Unclassified::new)
                // What is not classified yet may be refused.
                .or(() -> roles.ofCalled(call.called(), call.told(), call.method())
                        .filter(HandlerRole.NotYetClassified.class::isInstance))
                .orElse(HandlerRoles.NOT_OF_APPLICATION);
    }

    /** The class of the objects of a resource: that of the only one there is, or the one that CXF says. */
    static Class<?> type(ClassResourceInfo resource) {
        ResourceProvider provider = resource.getResourceProvider();
        return provider instanceof SingletonResourceProvider singleton
                ? singleton.getInstance(null).getClass()
                : resource.getServiceClass();
    }
}
