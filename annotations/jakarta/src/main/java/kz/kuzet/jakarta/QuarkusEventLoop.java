package kz.kuzet.jakarta;

import io.quarkus.runtime.ExecutorRecorder;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import kz.kuzet.guard.request.GuardedHandler;
import org.jboss.resteasy.reactive.common.core.BlockingOperationSupport;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.FormBodyHandler;
import org.jboss.resteasy.reactive.server.handlers.NonBlockingHandler;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/**
 * Keeps guards off the event loop of Quarkus REST. A guard that is asked there moves the request to a worker, where evidence
 * source and entity may be waited for, and the resource method is called on the event loop again. Loaded only on Quarkus REST.
 */
final class QuarkusEventLoop {

    private QuarkusEventLoop() {}

    static void ask(GuardFilter guard, GuardedHandler handler, ContainerRequestContext request) throws IOException {
        ResteasyReactiveRequestContext context = (ResteasyReactiveRequestContext)
                ((ResteasyReactiveContainerRequestContext) request).getServerRequestContext();
        if (!BlockingOperationSupport.isBlockingAllowed()) {
            request.setProperty(QuarkusFilter.LEFT, true);
            // The same filter is called again there.
            context.setPosition(context.getPosition() - 1);
            context.suspend();
            context.resume(ExecutorRecorder.getCurrent());
            return;
        }
        ServerRestHandler[] before = context.getHandlers();
        guard.ask(handler, request);
        boolean isAnswered = context.getHandlers() != before;
        if (!isAnswered && request.getProperty(QuarkusFilter.LEFT) != null) {
            request.removeProperty(QuarkusFilter.LEFT);
            goBack(context, request);
        }
    }

    private static void goBack(ResteasyReactiveRequestContext context, ContainerRequestContext request)
            throws IOException {
        parseForm(context);
        EntityRequest entity = EntityRequest.of(request);
        boolean isUnread = context.hasInputStream()
                && context.getFormData() == null
                && (entity == null || entity.sent().buffered() == null);
        if (!isUnread) {
            handle(NonBlockingHandler.INSTANCE, context);
        }
        // What was opened and not read is read by Quarkus on this thread, which then goes back itself.
    }

    /** Takes a form apart here, since Quarkus would take it from the connection. */
    private static void parseForm(ResteasyReactiveRequestContext context) throws IOException {
        if (!context.hasInputStream()) {
            return;
        }
        for (int next = context.getPosition(); next < context.getHandlers().length; next++) {
            if (context.getHandlers()[next] instanceof FormBodyHandler form) {
                handle(form, context);
            }
        }
    }

    private static void handle(ServerRestHandler next, ResteasyReactiveRequestContext context) throws IOException {
        try {
            next.handle(context);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
