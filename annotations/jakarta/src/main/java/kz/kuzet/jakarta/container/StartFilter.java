package kz.kuzet.jakarta.container;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/**
 * Checks an application when its filters are initialized, and once more at its first request: some containers let a servlet
 * register another one while it is initialized.
 */
final class StartFilter implements Filter {

    private final ServletGuards guards;
    private volatile boolean isChecked;

    StartFilter(ServletGuards guards) {
        this.guards = guards;
    }

    @Override
    public void init(FilterConfig config) {
        guards.start();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isChecked) {
            if (!guards.isComplete()) {
                throw new ServletException("Kuzet refuses all requests, because servlets could be reached past their"
                        + " guards: "
                        + String.join(" ", guards.examine().bypasses())
                        + " Register all servlets before the listeners have run.");
            }
            isChecked = true;
        }
        chain.doFilter(request, response);
    }
}
