package kz.kuzet.conformance.servlet;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import kz.kuzet.NotPublicService;

/** Leads to other servlets in each way that the Servlet API knows. */
@NotPublicService(reason = "it only leads on")
public class Front extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The ways. */
    enum Way {
        FORWARD,
        INCLUDE,
        NAMED_FORWARD,
        NAMED_INCLUDE,
        ASYNC,
        ERROR
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String to = request.getHeader("To");
        Way way = Way.valueOf(request.getHeader("Way"));
        RequestDispatcher named = getServletContext().getNamedDispatcher(to);
        RequestDispatcher addressed = request.getRequestDispatcher("/" + to.toLowerCase(Locale.ROOT));
        switch (way) {
            case FORWARD -> addressed.forward(request, response);
            case INCLUDE -> addressed.include(request, response);
            case NAMED_FORWARD -> named.forward(request, response);
            case NAMED_INCLUDE -> named.include(request, response);
            case ASYNC -> request.startAsync().dispatch("/" + to.toLowerCase(Locale.ROOT));
            default -> response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }
}
