package kz.kuzet.example.portal.confirmation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.NotPublicService;
import kz.kuzet.example.portal.signature.SignatureExpectation;
import kz.kuzet.example.portal.signature.SignatureVerdict;
import kz.kuzet.example.portal.signature.SignatureVerifier;
import kz.kuzet.rules.AlternativeRule;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the signature of a request: from NCALayer through the page, or as a file. */
@Controller
@NotPublicService(reason = "Collects a confirmation of a formed request; only the guard of the service lets it be sent")
class SignatureController {

    private static final Logger LOG = LoggerFactory.getLogger(SignatureController.class);

    private final OwnRequests own;
    private final SignatureVerifier verifier;
    private final Confirmations confirmations;

    SignatureController(OwnRequests own, SignatureVerifier verifier, Confirmations confirmations) {
        this.own = own;
        this.verifier = verifier;
        this.confirmations = confirmations;
    }

    @PostMapping("/requests/{id}/signature")
    String sign(
            @PathVariable("id") UUID id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "signature", required = false) @Nullable String base64,
            RedirectAttributes next)
            throws IOException {
        OwnRequests.Own found = own.findFormed(id);
        if (!AlternativeRule.acceptable(found.service().descriptor().method())
                .contains(AuthenticationMethod.LOGIN_PASSWORD_EDS)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        byte[] cms = signature(file, base64);
        SignatureVerdict verdict = verifier.verify(
                cms,
                new SignatureExpectation(
                        found.request().content(),
                        found.account().iin(),
                        found.account().legalEntity()));
        if (verdict instanceof SignatureVerdict.Valid valid) {
            confirmations.addSignature(found.request(), valid.signer(), cms);
            Notice.good("signature.accepted").to(next);
        } else {
            SignatureVerdict.Invalid invalid = (SignatureVerdict.Invalid) verdict;
            LOG.info("The signature of request {} is refused: {}", id, invalid.fault());
            Notice.bad("signature.fault." + invalid.fault().name()).to(next);
        }
        return "redirect:/requests/" + id;
    }

    /** NCALayer gives base64, some versions PEM. Whatever is neither is no signature either: the verifier says what is wrong with it. */
    private static byte[] signature(@Nullable MultipartFile file, @Nullable String base64) throws IOException {
        if (file != null && !file.isEmpty()) {
            return file.getBytes();
        }
        if (base64 != null && base64.contains("-----BEGIN")) {
            return base64.getBytes(StandardCharsets.US_ASCII);
        }
        try {
            return base64 == null ? new byte[0] : Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException noBase64) {
            return new byte[0];
        }
    }
}
