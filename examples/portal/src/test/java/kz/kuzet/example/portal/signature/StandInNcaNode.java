package kz.kuzet.example.portal.signature;

import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers {@code POST /cms/verify} as NCANode 3 is documented to, and where the documentation is silent as its sources do:
 * attached content goes before the content sent along, and every signer that can be found is verified, which may be none.
 */
final class StandInNcaNode implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<ObjectNode> questions = new CopyOnWriteArrayList<>();
    private final TestServer server;
    private Predicate<SignerInformation> trusting = signer -> false;

    /** Lets a test change an answer before it is sent. */
    StandInNcaNode(Consumer<ObjectNode> change) throws IOException {
        server = new TestServer(question -> {
            if (!question.method().equals("POST")
                    || !question.path().equals("/cms/verify")
                    || !question.contentType().equals("application/json")) {
                return new TestServer.Answer(404, new byte[0]);
            }
            ObjectNode asked = (ObjectNode) JSON.readTree(question.body());
            questions.add(asked);
            ObjectNode answer = answer(asked);
            change.accept(answer);
            return TestServer.ok(JSON.writeValueAsBytes(answer));
        });
    }

    /** Stands in for the national provider too: the signature is taken to be right. */
    StandInNcaNode believing() {
        trusting = signer -> true;
        return this;
    }

    URI address() {
        return server.address();
    }

    List<ObjectNode> questions() {
        return questions;
    }

    @Override
    public void close() {
        server.close();
    }

    private ObjectNode answer(ObjectNode asked) throws Exception {
        byte[] cms = Base64.getDecoder().decode(asked.get("cms").stringValue());
        CMSSignedData data = new CMSSignedData(cms);
        if (data.getSignedContent() == null && asked.has("data")) {
            byte[] content = Base64.getDecoder().decode(asked.get("data").stringValue());
            data = new CMSSignedData(new CMSProcessableByteArray(content), cms);
        }
        ObjectNode answer = JSON.createObjectNode();
        boolean valid = true;
        ArrayNode signers = JSON.createArrayNode();
        for (SignerInformation signer : data.getSignerInfos().getSigners()) {
            ArrayNode certificates = signers.addObject().putArray("certificates");
            for (X509CertificateHolder certificate : data.getCertificates().getMatches(null)) {
                if (signer.getSID().match(certificate)) {
                    valid &= verifies(signer, certificate);
                    describe(certificates.addObject(), certificate, asked.get("revocationCheck"));
                }
            }
        }
        answer.put("status", 200);
        answer.put("message", "OK");
        answer.put("valid", valid);
        answer.set("signers", signers);
        return answer;
    }

    private boolean verifies(SignerInformation signer, X509CertificateHolder certificate) throws Exception {
        try {
            return trusting.test(signer)
                    || signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                            .setProvider(CmsSignatureVerifier.PROVIDER)
                            .build(certificate));
        } catch (CMSException e) {
            return false;
        }
    }

    private static void describe(ObjectNode json, X509CertificateHolder certificate, JsonNode checks) {
        json.put("valid", true);
        ArrayNode revocations = json.putArray("revocations");
        for (JsonNode check : checks) {
            revocations
                    .addObject()
                    .put("revoked", false)
                    .put("by", check.stringValue())
                    .putNull("revocationTime")
                    .putNull("reason");
        }
        json.put("notBefore", certificate.getNotBefore().toInstant().toString());
        json.put("notAfter", certificate.getNotAfter().toInstant().toString());
        json.put("keyUsage", isForLoggingIn(certificate) ? "AUTH" : "SIGN");
        json.put("serialNumber", certificate.getSerialNumber().toString(16));
        json.put("signAlg", certificate.getSignatureAlgorithm().getAlgorithm().getId());
        json.putArray("keyUser").add("INDIVIDUAL");
        json.put("signature", Base64.getEncoder().encodeToString(certificate.getSignature()));
        ObjectNode subject = json.putObject("subject");
        value(certificate.getSubject(), "CN").ifPresent(name -> subject.put("commonName", name));
        value(certificate.getSubject(), "SERIALNUMBER")
                .ifPresent(number -> subject.put("iin", number.replaceFirst("^IIN", "")));
        value(certificate.getSubject(), "OU").ifPresent(number -> subject.put("bin", number.replaceFirst("^BIN", "")));
        json.putObject("issuer").put("country", "KZ");
    }

    private static boolean isForLoggingIn(X509CertificateHolder certificate) {
        ExtendedKeyUsage usage = ExtendedKeyUsage.fromExtensions(certificate.getExtensions());
        return usage != null && usage.hasKeyPurposeId(KeyPurposeId.id_kp_clientAuth);
    }

    private static Optional<String> value(X500Name name, String attribute) {
        RDN[] found = name.getRDNs(BCStyle.INSTANCE.attrNameToOID(attribute));
        return found.length == 0
                ? Optional.empty()
                : Optional.of(((ASN1String) found[0].getFirst().getValue()).getString());
    }
}
