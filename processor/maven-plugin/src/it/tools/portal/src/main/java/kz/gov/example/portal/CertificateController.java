package kz.gov.example.portal;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiredArgsConstructor
class CertificateController {

    @Getter(onMethod_ = @GetMapping("/certificates/state"))
    private final String state = "up";

    private final Archive archive;

    @GetMapping("/certificates/{person}")
    String certificate(@PathVariable String person) {
        return archive.certificate(person);
    }
}
