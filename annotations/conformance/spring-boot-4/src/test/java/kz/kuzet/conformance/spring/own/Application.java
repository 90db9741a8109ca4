package kz.kuzet.conformance.spring.own;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.Recipients;
import kz.kuzet.guard.Confirmation;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.Factor;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.EvidenceSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartFile;

/** A portal with a digest of its own, over the address and whatever the header Source names; Filter says what a filter does before. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    @Component
    static class Source implements EvidenceSource {

        @Override
        public Evidence evidence(HttpServletRequest request) {
            String source = request.getHeader("Source");
            try {
                if ("evidence".equals(source)) {
                    request.getInputStream().readAllBytes();
                } else if ("evidence-swallow".equals(source)) {
                    swallow(request);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (request.getHeader("Nobody") != null) {
                return Evidence.withoutLogin(Channel.PORTAL);
            }
            Evidence evidence = Evidence.ofLogin(Recipients.RECIPIENT, Channel.PORTAL);
            String confirmed = request.getHeader("Confirmed");
            return confirmed == null
                    ? evidence
                    : evidence.with(new Confirmation(Factor.EDS, Recipients.RECIPIENT, RequestDigest.ofHex(confirmed)));
        }

        @Override
        public RequestDigest formedRequest(HttpServletRequest request) throws IOException {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.write((request.getMethod() + " " + request.getRequestURI() + "\n").getBytes(StandardCharsets.UTF_8));
            all.write(content(request));
            return RequestDigest.over(all.toByteArray());
        }

        private static byte[] content(HttpServletRequest request) throws IOException {
            return switch (request.getHeader("Source")) {
                case "stream", "evidence" -> request.getInputStream().readAllBytes();
                case "stream-twice" -> {
                    byte[] first = request.getInputStream().readAllBytes();
                    byte[] second = request.getInputStream().readAllBytes();
                    yield second.length == first.length ? first : null;
                }
                case "reader" -> text(request.getReader());
                case "stream-reader" -> {
                    byte[] read = request.getInputStream().readAllBytes();
                    byte[] again = text(request.getReader());
                    yield again.length == read.length ? read : null;
                }
                case "parameter-stream" -> {
                    request.getParameter("amount");
                    yield request.getInputStream().readAllBytes();
                }
                case "parts-stream" -> {
                    try {
                        request.getParts();
                    } catch (ServletException e) {
                        throw new IOException(e);
                    }
                    yield request.getInputStream().readAllBytes();
                }
                case "parameters", "evidence-swallow" -> parameters(request);
                case "swallow" -> swallow(request);
                default -> throw new IllegalStateException();
            };
        }

        private static byte[] text(BufferedReader reader) {
            return reader.lines().collect(Collectors.joining()).getBytes(StandardCharsets.ISO_8859_1);
        }

        private static byte[] swallow(HttpServletRequest request) {
            try {
                return request.getInputStream().readAllBytes();
            } catch (IOException e) {
                return new byte[0];
            }
        }

        private static byte[] parameters(HttpServletRequest request) {
            Map<String, String> all = new TreeMap<>();
            request.getParameterMap().forEach((name, values) -> all.put(name, String.join("&", values)));
            return all.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    @Bean
    OncePerRequestFilter before() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(
                    HttpServletRequest request, HttpServletResponse response, FilterChain filters)
                    throws ServletException, IOException {
                String does = request.getHeader("Filter");
                switch (does == null ? "nothing" : does) {
                    case "stream" -> request.getInputStream().readAllBytes();
                    case "some" -> request.getInputStream().read();
                    case "opens" -> request.getInputStream();
                    case "reader" -> request.getReader().read();
                    case "parameter" -> request.getParameter("_csrf");
                    default -> {}
                }
                filters.doFilter(
                        "fails".equals(does) ? failing(request) : "replaces".equals(does) ? consumed(request) : request,
                        response);
            }
        };
    }

    /** Has another body, of which nothing is left. */
    private static HttpServletRequest consumed(HttpServletRequest request) throws IOException {
        request.getInputStream().readAllBytes();
        return new HttpServletRequestWrapper(request) {
            @Override
            public ServletInputStream getInputStream() throws IOException {
                return super.getInputStream();
            }
        };
    }

    /** Whoever reads it fails. */
    private static HttpServletRequest failing(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public ServletInputStream getInputStream() throws IOException {
                throw new IOException("the body was read");
            }

            @Override
            public BufferedReader getReader() throws IOException {
                throw new IOException("the body was read");
            }
        };
    }

    @RestController
    @PublicService(
            code = "o_signed",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class Signed {
        @RequestMapping("/form")
        String form(
                HttpMethod method,
                @RequestParam(name = "amount", required = false) String amount,
                @RequestParam(name = "purpose", required = false) String purpose) {
            Calls.made("form");
            return method + " amount " + amount + " purpose " + purpose;
        }

        @PostMapping("/file")
        String file(
                @RequestParam(name = "amount", required = false) String amount,
                @RequestParam(name = "file", required = false) MultipartFile file)
                throws IOException {
            Calls.made("file");
            return "amount " + amount + " file "
                    + (file == null ? null : new String(file.getBytes(), StandardCharsets.UTF_8));
        }

        @PostMapping("/text")
        String text(@RequestBody(required = false) String text) {
            return Calls.made("text") + " " + text;
        }
    }

    @RestController
    @PublicService(
            code = "o_login",
            name = "-",
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 5,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    static class Login {
        @PostMapping("/login-form")
        String form(@RequestParam(name = "amount", required = false) String amount) {
            return Calls.made("login-form") + " amount " + amount;
        }
    }
}
