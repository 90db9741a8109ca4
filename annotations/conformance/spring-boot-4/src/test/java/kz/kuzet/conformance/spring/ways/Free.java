package kz.kuzet.conformance.spring.ways;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.kuzet.NotPublicService;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.spring.GrantedDecision;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Handlers that everyone may call, and that lead to others. */
@Controller
@NotPublicService(reason = "tries every way round")
class Free {

    @RequestMapping("/free")
    @ResponseBody
    String free(HttpServletRequest request) {
        return Calls.made("free") + " " + GrantedDecision.of(request).isPresent();
    }

    @RequestMapping("/forward-view")
    String forwardView(@RequestParam String to) {
        return "forward:" + to;
    }

    @RequestMapping("/forward")
    void forward(@RequestParam String to, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher(to).forward(request, response);
    }

    @RequestMapping("/include")
    void include(@RequestParam String to, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher(to).include(request, response);
    }

    @RequestMapping("/dispatch")
    void dispatch(@RequestParam String to, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Dispatched", to);
        AsyncContext async = request.startAsync();
        async.dispatch(to);
    }

    @RequestMapping("/fail")
    void fail(HttpServletResponse response) throws IOException {
        response.sendError(418);
    }
}
