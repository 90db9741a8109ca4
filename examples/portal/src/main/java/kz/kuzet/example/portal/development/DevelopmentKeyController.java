package kz.kuzet.example.portal.development;

import java.io.IOException;
import java.nio.file.Files;
import kz.kuzet.NotPublicService;
import kz.kuzet.example.portal.recipient.LoggedIn;
import kz.kuzet.example.portal.signature.DevelopmentAuthority;
import kz.kuzet.guard.RecipientId;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Hands out the development key of who has logged in. */
@Controller
@Profile("development & !production")
@NotPublicService(reason = "Exists in development only")
class DevelopmentKeyController {

    private final DevelopmentAuthority authority;
    private final LoggedIn loggedIn;

    DevelopmentKeyController(DevelopmentAuthority authority, LoggedIn loggedIn) {
        this.authority = authority;
        this.loggedIn = loggedIn;
    }

    @GetMapping("/development/key")
    ResponseEntity<byte[]> key() throws IOException {
        RecipientId recipient = loggedIn.requiredAccount().iin();
        DevelopmentRecipients.Shown owner = DevelopmentRecipients.all().stream()
                .filter(candidate -> candidate.account().iin().equals(recipient))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"development-key.p12\"")
                .body(Files.readAllBytes(authority.keyFile(owner.signer())));
    }
}
