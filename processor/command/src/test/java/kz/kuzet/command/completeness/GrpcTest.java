package kz.kuzet.command.completeness;

import static kz.kuzet.command.completeness.Portal.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.kuzet.processor.testing.TestCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Services of gRPC are known by their type, and their handlers by their parameters. */
final class GrpcTest {

    /** As gRPC's code generator writes it. */
    private static final String GENERATED = """
        final class PlotGrpc {
            interface AsyncService {
                default void find(String request, io.grpc.stub.StreamObserver<String> answers) {}
                default io.grpc.stub.StreamObserver<String> upload(io.grpc.stub.StreamObserver<String> answers) {
                    return null;
                }
            }
            abstract static class PlotImplBase implements io.grpc.BindableService, AsyncService {}
        }
        """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void whatCanBeBoundIsAnEndpoint(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("PlotGrpc", GENERATED)
                        .with("E", "class E extends PlotGrpc.PlotImplBase {}")
                        .with("F", "class F implements PlotGrpc.AsyncService, io.grpc.BindableService {}")
                        .with(
                                "G",
                                "@org.springframework.grpc.server.service.GrpcService class G extends"
                                        + " PlotGrpc.PlotImplBase {}")
                        .with("Base", "abstract class Base extends PlotGrpc.PlotImplBase {}")
                        .with("Helper", "class Helper implements PlotGrpc.AsyncService {}")
                        .with("Named", SERVICE + " class Named extends Base {}")
                        .with(
                                "Free",
                                "@NotPublicService(reason = \"-\") class Free extends PlotGrpc.PlotImplBase" + " {}")
                        .unclassified())
                .containsExactly(
                        "E.java:2: com.example.E is an endpoint (BindableService)",
                        "F.java:2: com.example.F is an endpoint (BindableService)",
                        "G.java:2: com.example.G is an endpoint (@GrpcService)");
    }

    @ParameterizedTest
    @EnumSource
    void oneByOne(TestCompiler compiler) {
        assertThat(Portal.in(folder, compiler)
                        .with("PlotGrpc", GENERATED)
                        .with("E", """
                                        class E extends PlotGrpc.PlotImplBase {
                                            @NotPublicService(reason = "-")
                                            public void find(String request, io.grpc.stub.StreamObserver<String> answers) {}
                                            public io.grpc.stub.StreamObserver<String> upload(io.grpc.stub.StreamObserver<String> answers) {
                                                return null;
                                            }
                                            public void find(String request) {}
                                            public void setAnswers(int count, long size, io.grpc.stub.StreamObserver<String> answers) {}
                                            public static void tell(io.grpc.stub.StreamObserver<String> answers) {}
                                            protected void answer(io.grpc.stub.StreamObserver<String> answers) {}
                            private void tell(String text, io.grpc.stub.StreamObserver<String> answers) {}
                                        }
                            """)
                        .with("F", """
                            class F extends PlotGrpc.PlotImplBase {
                                @NotPublicService(reason = "-")
                                public void find(String request, io.grpc.stub.StreamObserver<String> answers) {}
                            }
                            """)
                        .unclassified())
                .containsExactly(
                        "E.java:5: The handler com.example.E#upload belongs to no service",
                        "F.java:2: com.example.F inherits the handler com.example.PlotGrpc.AsyncService#upload");
    }
}
