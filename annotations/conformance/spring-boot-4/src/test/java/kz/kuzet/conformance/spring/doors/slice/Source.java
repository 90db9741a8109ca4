package kz.kuzet.conformance.spring.doors.slice;

import jakarta.servlet.http.HttpServletRequest;
import kz.kuzet.Channel;
import kz.kuzet.guard.Evidence;
import kz.kuzet.spring.EvidenceSource;
import org.springframework.stereotype.Component;

/** Not part of a test of controllers. */
@Component
class Source implements EvidenceSource {

    @Override
    public Evidence evidence(HttpServletRequest request) {
        return Evidence.withoutLogin(Channel.PORTAL);
    }
}
