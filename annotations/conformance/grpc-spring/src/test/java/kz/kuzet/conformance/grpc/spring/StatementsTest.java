package kz.kuzet.conformance.grpc.spring;

import java.util.Map;
import kz.kuzet.conformance.statement.Discovery;
import kz.kuzet.conformance.statement.StatementTable;
import kz.kuzet.endpoint.EndpointKind;

/** What may come of each statement about a service of gRPC that is a bean. */
class StatementsTest extends StatementTable {

    @Override
    protected EndpointKind kind() {
        return EndpointKind.GRPC;
    }

    /** The adapter for Spring keeps account of all guards. */
    @Override
    protected boolean isWatched() {
        return true;
    }

    @Override
    protected String source(String stated, String answer) {
        return """
            package kz.stated;

            import com.google.protobuf.StringValue;
            import io.grpc.stub.StreamObserver;

            %s
            @org.springframework.grpc.server.service.GrpcService
            public class Endpoint extends kz.kuzet.conformance.grpc.spring.contracts.NoteImplBase {
                @Override
                protected String serviceName() {
                    return "Stated";
                }

                @Override
                public void send(StringValue request, StreamObserver<StringValue> answers) {
                    answer(%s, answers);
                }
            }
            """.formatted(stated, answer);
    }

    @Override
    protected Map<String, String> furtherSources() {
        return Map.of("Application", """
            package kz.stated;

            @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
            @org.springframework.boot.autoconfigure.EnableAutoConfiguration
            @org.springframework.context.annotation.Import({kz.kuzet.grpc.testing.TestEvidence.class, Endpoint.class})
            public class Application {}
            """);
    }

    @Override
    protected String ask(Class<?> endpoint, Discovery discovery) throws Exception {
        Class<?> application = endpoint.getClassLoader().loadClass("kz.stated.Application");
        String excluded = discovery == Discovery.ON ? "" : "kz.kuzet.grpc.KuzetGrpcAutoConfiguration";
        try (var running = SpringGrpcTest.start(
                application,
                "kuzet.baseline=" + baseline(),
                "kuzet.not-offered=" + Portals.class.getPackageName(),
                "spring.autoconfigure.exclude=" + excluded)) {
            String answer = SpringGrpcTest.call(running, "Stated", null);
            boolean refused = answer.startsWith("UNAUTHENTICATED") || answer.startsWith("PERMISSION_DENIED");
            return refused ? REFUSED : answer;
        }
    }
}
