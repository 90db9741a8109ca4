package kz.kuzet.jakarta.container;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.EnumSet;
import kz.kuzet.servlet.BodyFilter;

/**
 * Checks an application when its filters are initialized, and once more at its first request: some containers let a servlet
 * register another one while it is initialized.
 */
final class StartFilter extends BodyFilter {

    private final ServletGuards guards;

    private StartFilter(ServletGuards guards) {
        this.guards = guards;
    }

    /** Registers it before all filters, or behind one that keeps bodies already. */
    static void register(ServletContext context, ServletGuards guards) {
        StartFilter filter = new StartFilter(guards);
        if (!register(context, filter)) {
            guards.add(ServletGuards.START, filter)
                    .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
        }
    }

    @Override
    public void init(FilterConfig config) {
        super.init(config);
        guards.start();
    }

    @Override
    protected void check() throws ServletException {
        if (!guards.isComplete()) {
            throw new ServletException("Kuzet refuses all requests, because servlets could be reached past their"
                    + " guards: "
                    + String.join(" ", guards.examine().bypasses())
                    + " Register all servlets before the listeners have run.");
        }
    }
}
