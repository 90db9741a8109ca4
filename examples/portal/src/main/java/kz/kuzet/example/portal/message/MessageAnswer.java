package kz.kuzet.example.portal.message;

import java.net.URI;
import java.util.Map;
import kz.kuzet.example.portal.request.FilledForm;
import kz.kuzet.guard.ProblemResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What the gateway is answered: a receipt, or a problem document (RFC 9457). */
final class MessageAnswer {

    private MessageAnswer() {}

    static ResponseEntity<Map<String, String>> receipt(String number) {
        return ResponseEntity.ok(Map.of("receipt", number));
    }

    static ResponseEntity<ProblemDetail> problem(HttpStatus status, String type) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:kuzet-example:problem:" + type));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    static ResponseEntity<ProblemDetail> faults(FilledForm filled) {
        ResponseEntity<ProblemDetail> answer = problem(HttpStatus.UNPROCESSABLE_CONTENT, "fields-wrong");
        ProblemDetail problem = answer.getBody();
        if (problem != null) {
            problem.setProperty("faults", filled.faults());
        }
        return answer;
    }

    static ResponseEntity<String> of(ProblemResponse answer) {
        ResponseEntity.BodyBuilder response = ResponseEntity.status(answer.status())
                .header(HttpHeaders.CONTENT_TYPE, answer.contentType())
                .header(HttpHeaders.CONTENT_LANGUAGE, answer.contentLanguage());
        answer.wwwAuthenticate().ifPresent(challenge -> response.header(HttpHeaders.WWW_AUTHENTICATE, challenge));
        return response.body(answer.body());
    }
}
