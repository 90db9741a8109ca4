package kz.kuzet.spring.data;

import java.util.ArrayList;
import java.util.List;
import kz.kuzet.guard.request.GuardedHandler;

/** Several methods that one request may lead to, brought down to the guards that have to be asked. */
final class AskedGuards {

    private AskedGuards() {}

    /**
     * Returns the handlers that decide. One that is in doubt refuses everything. Of each guard one handler remains, and sending
     * counts before preparing. What provides no service counts only where nothing else does.
     */
    static GuardedHandler[] among(List<GuardedHandler> handlers) {
        List<GuardedHandler> asked = new ArrayList<>();
        for (GuardedHandler handler : handlers) {
            if (handler.role().isRefused()) {
                return new GuardedHandler[] {handler};
            }
            if (handler.guard() != null) {
                add(handler, asked);
            }
        }
        return asked.isEmpty() ? new GuardedHandler[] {handlers.get(0)} : asked.toArray(GuardedHandler[]::new);
    }

    private static void add(GuardedHandler handler, List<GuardedHandler> asked) {
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).guard() == handler.guard()) {
                if (handler.sends()) {
                    asked.set(i, handler);
                }
                return;
            }
        }
        asked.add(handler);
    }
}
