package kz.kuzet.benchmarks.adapter.grpc;

import io.grpc.BindableService;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.ServerServiceDefinition;
import io.grpc.ServiceDescriptor;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import org.springframework.security.access.prepost.PreAuthorize;

/** The service, the same whatever stands before it. Its messages are bytes, so that nothing but the call is measured. Total 1. */
@PublicService(
        code = "grpc-login",
        name = "Service by login and password",
        disclosureRisk = DisclosureRisk.ABSENT,
        databaseChange = DatabaseChange.UNCHANGED,
        term = 10,
        termUnit = TermUnit.MINUTES,
        fee = Fee.FREE)
public class FormService implements BindableService {

    private static final Bytes BYTES = new Bytes();

    static final MethodDescriptor<byte[], byte[]> SEND = MethodDescriptor.<byte[], byte[]>newBuilder()
            .setType(MethodType.UNARY)
            .setFullMethodName(MethodDescriptor.generateFullMethodName("Forms", "Send"))
            .setRequestMarshaller(BYTES)
            .setResponseMarshaller(BYTES)
            .build();

    private int served;

    /** Answers with the size of a form. */
    @PreAuthorize("hasAuthority('FACTOR_PASSWORD')")
    public void send(byte[] form, StreamObserver<byte[]> answers) {
        served++;
        answers.onNext(new byte[] {(byte) form.length});
        answers.onCompleted();
    }

    /** How many calls it has served. */
    public int served() {
        return served;
    }

    @Override
    public final ServerServiceDefinition bindService() {
        return bind(this);
    }

    /** Binds the service, or a proxy of it. */
    static ServerServiceDefinition bind(FormService service) {
        return ServerServiceDefinition.builder(
                        ServiceDescriptor.newBuilder("Forms").addMethod(SEND).build())
                .addMethod(SEND, ServerCalls.asyncUnaryCall(service::send))
                .build();
    }

    /** Writes and reads bytes. */
    private static final class Bytes implements MethodDescriptor.Marshaller<byte[]> {

        @Override
        public InputStream stream(byte[] value) {
            return new ByteArrayInputStream(value);
        }

        @Override
        public byte[] parse(InputStream stream) {
            try {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
