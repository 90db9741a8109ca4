package kz.kuzet.conformance.spring.taken;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.conformance.spring.Listening;
import kz.kuzet.guard.RequestDigest;
import kz.kuzet.spring.testing.TestEvidence;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** All ways in which a handler of Spring gets at a form or at another body, with a guard and without one. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    /** A wrapper that a handler may know. */
    static final class Own extends HttpServletRequestWrapper {
        Own(HttpServletRequest request) {
            super(request);
        }
    }

    @Bean
    TestEvidence evidence() {
        return new TestEvidence();
    }

    /** Does with the request what the header Filter says. */
    @Bean
    Filter before() {
        return (request, response, chain) -> {
            HttpServletRequest http = (HttpServletRequest) request;
            if ("parameter".equals(http.getHeader("Filter"))) {
                http.getParameter("_csrf");
            }
            chain.doFilter(new Own(http), response);
        };
    }

    /** What a form is bound to. */
    public static final class Bound {
        private String amount;
        private MultipartFile file;

        public void setAmount(String amount) {
            this.amount = amount;
        }

        public void setFile(MultipartFile file) {
            this.file = file;
        }

        @Override
        public String toString() {
            return amount + " " + (file == null ? "none" : file.getOriginalFilename() + file.getSize());
        }
    }

    abstract static class Ways {

        @Autowired
        private HttpServletRequest injected;

        private String made(Object seen) {
            Calls.made(getClass().getSimpleName());
            return String.valueOf(seen);
        }

        private static String stream(HttpServletRequest request) throws IOException {
            return RequestDigest.over(request.getInputStream().readAllBytes()).toString();
        }

        private static String parameters(HttpServletRequest request) {
            Map<String, List<String>> all = new LinkedHashMap<>();
            request.getParameterMap().forEach((name, values) -> all.put(name, List.of(values)));
            return all.toString();
        }

        private static String file(String name, MultipartFile file) throws IOException {
            return name + "/" + file.getOriginalFilename() + "/" + file.getContentType() + "/"
                    + RequestDigest.over(file.getBytes());
        }

        @PostMapping("argument")
        String argument(HttpServletRequest request) throws IOException {
            return made(stream(request));
        }

        @PostMapping("injected")
        String injected() throws IOException {
            return made(stream(injected));
        }

        @PostMapping("holder")
        String holder() throws IOException {
            return made(
                    stream(((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest()));
        }

        @PostMapping("cast")
        String cast(HttpServletRequest request) {
            HttpServletRequest inner = request instanceof MultipartHttpServletRequest
                    ? (HttpServletRequest) ((HttpServletRequestWrapper) request).getRequest()
                    : request;
            return made(((Own) inner).getMethod());
        }

        @PostMapping("reader")
        String reader() throws IOException {
            return made(injected.getReader().lines().collect(Collectors.joining("\n")));
        }

        @PostMapping("arguments")
        String arguments(InputStream stream) throws IOException {
            return made(RequestDigest.over(stream.readAllBytes()));
        }

        @PostMapping("reader-argument")
        String readerArgument(Reader reader) throws IOException {
            StringBuilder all = new StringBuilder();
            for (int next = reader.read(); next >= 0; next = reader.read()) {
                all.append((char) next);
            }
            return made(all);
        }

        @PostMapping("entity")
        String entity(HttpEntity<byte[]> entity) {
            return made(entity.getBody() == null ? "nothing" : RequestDigest.over(entity.getBody()));
        }

        @PostMapping("parameters")
        String parameters() {
            return made(parameters(injected));
        }

        @PostMapping("map")
        String map(@RequestParam MultiValueMap<String, String> map) {
            return made(map);
        }

        @PostMapping("parameter")
        String parameter(
                @RequestParam(name = "amount", required = false) List<String> amount,
                @RequestParam(name = "file", required = false) MultipartFile file)
                throws IOException {
            return made(amount + (file == null ? "none" : file("file", file)));
        }

        @PostMapping("bound")
        String bound(@ModelAttribute Bound bound) {
            return made(bound);
        }

        @PostMapping("part")
        String part(@RequestPart("file") MultipartFile file) throws IOException {
            return made(file("file", file));
        }

        @PostMapping("multipart")
        String multipart(MultipartHttpServletRequest request) throws IOException {
            StringBuilder all = new StringBuilder();
            for (Map.Entry<String, List<MultipartFile>> files :
                    request.getMultiFileMap().entrySet()) {
                for (MultipartFile file : files.getValue()) {
                    all.append(file(files.getKey(), file)).append('\n');
                }
            }
            return made(all + parameters(request));
        }

        @PostMapping("parts")
        String parts() throws IOException, ServletException {
            StringBuilder all = new StringBuilder();
            for (Part part : injected.getParts()) {
                all.append(part.getName()).append(part.getSubmittedFileName()).append(part.getSize());
            }
            return made(all);
        }

        @PostMapping("listener")
        void listener(HttpServletRequest request, HttpServletResponse response) throws IOException {
            made("listener");
            Listening.to(request, response);
        }

        @PostMapping("listener-injected")
        void listenerInjected(HttpServletResponse response) throws IOException {
            made("listener");
            Listening.to(injected, response);
        }

        @PostMapping("later")
        Callable<String> later() {
            return () -> made("later");
        }
    }

    @RestController
    @RequestMapping("/signed")
    @PublicService(
            code = "taken_signed",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    static class Signed extends Ways {}

    @RestController
    @RequestMapping("/free")
    @NotPublicService(reason = "what a handler finds without a guard")
    static class Free extends Ways {}
}
