package kz.kuzet.benchmarks.adapter.mvc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The handlers, the same whatever stands before them: each reads the body and answers with a status. All annotations are there
 * in every row, and count only where somebody reads them.
 */
@RestController
public class Endpoint {

    private final byte[] body = new byte[Call.BODY_SIZE];
    private int served;

    /** Total 1. */
    @PublicService(
            code = "adapter-login",
            name = "Service by login and password",
            disclosureRisk = DisclosureRisk.ABSENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    @PreAuthorize("hasAuthority('FACTOR_PASSWORD')")
    @PostMapping("/login")
    public void byLoginPassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        serve(request, response);
    }

    /** Total 2. */
    @PublicService(
            code = "adapter-otp",
            name = "Service by one-time password",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.UNCHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    @PostMapping("/one-time-password")
    public void byOneTimePassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        serve(request, response);
    }

    /** Total 4. */
    @PublicService(
            code = "adapter-eds",
            name = "Service by signature",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 10,
            termUnit = TermUnit.MINUTES,
            fee = Fee.FREE)
    @PostMapping("/signature")
    public void bySignature(HttpServletRequest request, HttpServletResponse response) throws IOException {
        serve(request, response);
    }

    private void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int read = request.getInputStream().readNBytes(body, 0, body.length);
        if (read != body.length) {
            throw new IOException("the body has " + read + " bytes");
        }
        served++;
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    /** How many requests the handlers have served. */
    public int served() {
        return served;
    }
}
