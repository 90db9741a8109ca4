package kz.kuzet.conformance.grpc;

import io.grpc.BindableService;
import io.grpc.Status;
import java.util.Map;
import kz.kuzet.conformance.grpc.contracts.FormsGrpc;
import kz.kuzet.conformance.statement.Discovery;
import kz.kuzet.conformance.statement.StatementTable;
import kz.kuzet.endpoint.EndpointKind;
import kz.kuzet.grpc.testing.TestEvidence;

/** What may come of each statement about a service of gRPC. */
class StatementsTest extends StatementTable {

    @Override
    protected EndpointKind kind() {
        return EndpointKind.GRPC;
    }

    @Override
    protected String source(String stated, String answer) {
        return """
            package kz.stated;

            import com.google.protobuf.StringValue;
            import io.grpc.MethodDescriptor;
            import io.grpc.ServerServiceDefinition;
            import io.grpc.stub.ServerCalls;
            import io.grpc.stub.StreamObserver;
            import kz.kuzet.conformance.grpc.contracts.FormsGrpc;

            %s
            public class Endpoint implements io.grpc.BindableService {
                public void send(StringValue request, StreamObserver<StringValue> answers) {
                    answers.onNext(StringValue.of(%s));
                    answers.onCompleted();
                }

                @Override
                public ServerServiceDefinition bindService() {
                    return ServerServiceDefinition.builder("Stated")
                            .addMethod(FormsGrpc.send("Stated"), ServerCalls.asyncUnaryCall(this::send))
                            .build();
                }
            }
            """.formatted(stated, answer);
    }

    @Override
    protected String ask(Class<?> endpoint, Discovery discovery) throws Exception {
        BindableService service =
                (BindableService) endpoint.getDeclaredConstructor().newInstance();
        try (Server server = discovery == Discovery.ON
                ? Server.of(new TestEvidence(), Map.of("kuzet.baseline", baseline()), service)
                : Server.withoutGuards(service)) {
            Answer answer = server.call(FormsGrpc.send("Stated"), "a request");
            boolean refused =
                    answer.code() == Status.Code.UNAUTHENTICATED || answer.code() == Status.Code.PERMISSION_DENIED;
            return refused ? REFUSED : answer.message();
        }
    }
}
