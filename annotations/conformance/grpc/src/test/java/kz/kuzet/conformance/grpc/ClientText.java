package kz.kuzet.conformance.grpc;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.StringValue;
import io.grpc.MethodDescriptor;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import kz.kuzet.guard.RequestDigest;

/** What a client confirms: the text of its call, which it writes by itself from the documentation. */
final class ClientText {

    private ClientText() {}

    /** @param code of ASCII without quotes and percent signs, as in most registers */
    static RequestDigest digest(String code, MethodDescriptor<?, ?> method, String... messages) {
        return ofBody(code, method, body(method, messages));
    }

    static RequestDigest ofBody(String code, MethodDescriptor<?, ?> method, byte[] body) {
        String text = "\"kuzet-service\": %\"" + code + "\"\n"
                + "\"@method\": POST\n"
                + "\"@path\": /" + method.getFullMethodName() + "\n"
                + "\"@query\": ?\n"
                + "\"content-type\": application/grpc\n"
                + "\"content-digest\": sha-256=:" + Base64.getEncoder().encodeToString(sha256(body)) + ":\n"
                + "\"@signature-params\": (\"kuzet-service\" \"@method\" \"@path\" \"@query\" \"content-type\""
                + " \"content-digest\")";
        return RequestDigest.ofBytes(sha256(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] body(MethodDescriptor<?, ?> method, String... messages) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        try {
            for (String message : messages) {
                byte[] bytes = bytes(message);
                if (!method.getType().clientSendsOneMessage()) {
                    out.writeByte(0);
                    out.writeInt(bytes.length);
                }
                out.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return body.toByteArray();
    }

    /** A {@link StringValue} by hand: field 1, its length, its text; an empty text is not written. */
    static byte[] bytes(String message) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        if (!message.isEmpty()) {
            out.writeString(1, message);
        }
        out.flush();
        return bytes.toByteArray();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
