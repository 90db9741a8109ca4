package kz.kuzet.benchmarks.adapter.servlet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.benchmarks.adapter.Measured;

/** The servlet, the same whatever stands before it: it reads the body and answers with a status. Total 1. */
@PublicService(
        code = "servlet-login",
        name = "Service by login and password",
        disclosureRisk = DisclosureRisk.ABSENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 10,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
public class Endpoint extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient byte[] body = new byte[Measured.BODY_SIZE];
    private int served;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int read = request.getInputStream().readNBytes(body, 0, body.length);
        if (read != body.length) {
            throw new IOException("the body has " + read + " bytes");
        }
        served++;
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** How many requests it has served. */
    int served() {
        return served;
    }
}
