package kz.kuzet.jakarta;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.function.Function;
import kz.kuzet.guard.ProblemResponse;
import org.apache.cxf.helpers.DOMUtils;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.io.DelegatingInputStream;
import org.apache.cxf.message.FaultMode;
import org.apache.cxf.message.Message;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The fault in place of an operation's response. Its detail holds the problem document as text. The HTTP status stays that of SOAP
 * faults: clients read no fault from a response with status 401, and so would not learn what to confirm.
 */
final class SoapRefusal {

    /** Namespace of the element in the detail. */
    static final String NAMESPACE = "urn:kuzet:problem";

    private static final String REQUEST = "HTTP.REQUEST";
    private static final String RESPONSE = "HTTP.RESPONSE";

    private SoapRefusal() {}

    static Fault of(@Nullable Function<Locale, ProblemResponse> problem, Message message) {
        ProblemResponse answer = problem == null
                ? ProblemResponse.unclassified(Locale.ENGLISH)
                : problem.apply(message.get(REQUEST) == null ? Locale.ENGLISH : Headers.locale(message.get(REQUEST)));
        if (message.get(RESPONSE) != null) {
            Headers.set(answer, message.get(RESPONSE));
        }
        // Otherwise CXF reads the rest of the message before it answers, and logs the fault as a defect.
        message.removeContent(DelegatingInputStream.class);
        message.put(FaultMode.class, FaultMode.CHECKED_APPLICATION_FAULT);
        Fault fault = new Fault(new RefusedException());
        fault.setMessage(answer.status() == 413 ? "The request is too large" : "The service is not provided");
        fault.setFaultCode(Fault.FAULT_CODE_CLIENT);
        fault.setDetail(detail(answer));
        return fault;
    }

    private static Element detail(ProblemResponse answer) {
        Document document = DOMUtils.getEmptyDocument();
        Element detail = document.createElement("detail");
        Element problem = document.createElementNS(NAMESPACE, "problem");
        problem.setAttribute("mediaType", answer.contentType());
        problem.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:lang", answer.contentLanguage());
        answer.wwwAuthenticate().ifPresent(challenge -> problem.setAttribute("challenge", challenge));
        problem.setTextContent(answer.body());
        detail.appendChild(problem);
        return detail;
    }

    /** What stands in the log in place of a stack trace. */
    private static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RefusedException() {
            super("a guard has refused a request", null, false, false);
        }
    }

    /** Apart, because there is no servlet API where another transport is used. */
    private static final class Headers {

        private Headers() {}

        static void set(ProblemResponse answer, Object response) {
            if (response instanceof HttpServletResponse http) {
                answer.headers().forEach((name, value) -> {
                    if (!name.equals("Content-Type")) {
                        http.setHeader(name, value);
                    }
                });
            }
        }

        static Locale locale(Object request) {
            return request instanceof HttpServletRequest http && http.getHeader("Accept-Language") != null
                    ? ProblemResponse.locale(Collections.list(http.getLocales()))
                    : Locale.ENGLISH;
        }
    }
}
