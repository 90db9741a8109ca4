package kz.kuzet.conformance.grpc.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.StringValue;
import io.grpc.CallOptions;
import io.grpc.ClientInterceptors;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.MetadataUtils;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.kuzet.conformance.grpc.spring.contracts.Forgotten;
import kz.kuzet.conformance.grpc.spring.contracts.NoteImplBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.grpc.server.lifecycle.GrpcServerLifecycle;

/** Beans that are services are guarded, with no line of code. */
class SpringGrpcTest {

    static ConfigurableApplicationContext start(Class<?> application, String... properties) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .properties(Stream.concat(
                                Stream.of("spring.grpc.server.port=0", "spring.main.banner-mode=off"),
                                Arrays.stream(properties))
                        .toArray(String[]::new))
                .run();
    }

    /** The answer, or the status. */
    static String call(ConfigurableApplicationContext application, String service, String user) {
        int port = application.getBean(GrpcServerLifecycle.class).getPort();
        ManagedChannel channel = Grpc.newChannelBuilderForAddress(
                        "127.0.0.1", port, InsecureChannelCredentials.create())
                .build();
        Metadata headers = new Metadata();
        if (user != null) {
            headers.put(Metadata.Key.of("user", Metadata.ASCII_STRING_MARSHALLER), user);
        }
        try {
            return ClientCalls.blockingUnaryCall(
                            ClientInterceptors.intercept(channel, MetadataUtils.newAttachHeadersInterceptor(headers)),
                            NoteImplBase.send(service),
                            CallOptions.DEFAULT.withDeadlineAfter(1, TimeUnit.MINUTES),
                            StringValue.of("a"))
                    .getValue();
        } catch (StatusRuntimeException e) {
            Metadata trailers = Status.trailersFromThrowable(e);
            String challenge = trailers == null
                    ? null
                    : trailers.get(Metadata.Key.of("www-authenticate", Metadata.ASCII_STRING_MARSHALLER));
            return e.getStatus().getCode() + " " + challenge;
        } finally {
            channel.shutdownNow();
        }
    }

    @Test
    void everyBeanIsGuarded() {
        try (var application = start(Portals.Whole.class)) {
            for (String service : new String[] {"Land", "Tax"}) {
                assertThat(call(application, service, null))
                        .isEqualTo("UNAUTHENTICATED Bearer acr_values=\"login_password_eds\"");
                // The interceptor of the application comes before the guard.
                assertThat(call(application, service, "990099000005"))
                        .startsWith("UNAUTHENTICATED Bearer error=\"insufficient_user_authentication\"");
            }
            assertThat(call(application, "Free", null)).isEqualTo("free: a");
            assertThat(call(application, "Forgotten", "990099000005")).isEqualTo("PERMISSION_DENIED null");
        }
    }

    /** With the adapter for Spring beside it and without. */
    @ParameterizedTest
    @ValueSource(strings = {"", "kz.kuzet.spring.KuzetUnservedAutoConfiguration"})
    void listenersHearOfTheDecisionsOfTheirApplication(String excluded) {
        String exclude = "spring.autoconfigure.exclude=" + excluded;
        Portals.Audited.HEARD.clear();
        try (var one = start(Portals.Audited.class, "name=one", exclude)) {
            try (var two = start(Portals.Audited.class, "name=two", exclude)) {
                assertThat(one.containsBean("kuzetDecisionAudience")).isEqualTo(excluded.isEmpty());
                call(one, "Land", null);
                assertThat(Portals.Audited.HEARD).containsExactly("one land");
                call(two, "Tax", "990099000005");
                assertThat(Portals.Audited.HEARD).containsExactly("one land", "two tax");
            }
            call(one, "Tax", null);
            assertThat(Portals.Audited.HEARD).containsExactly("one land", "two tax", "one tax");
        }
    }

    @Test
    void anUnclassifiedServiceStopsTheStart() {
        assertThatThrownBy(() -> start(Portals.WithForgotten.class))
                .hasMessageContaining(
                        "Kuzet does not let this gRPC server start: a method of a service is not classified")
                .hasMessageContaining(Forgotten.class.getName() + "#send");
    }

    @Test
    void loweredToRefusingItStartsAndRefuses() {
        try (var application = start(Portals.WithForgotten.class, "kuzet.unclassified=refuse")) {
            assertThat(call(application, "Forgotten", "990099000005")).isEqualTo("PERMISSION_DENIED null");
            assertThat(call(application, "Free", null)).isEqualTo("free: a");
        }
    }

    @Test
    void aGuardThatNoServiceLeadsToStopsTheStart() {
        assertThatThrownBy(() -> start(Portals.WithoutTax.class))
                .hasMessageContaining("The service tax of " + Portals.Tax.class.getName() + ", a service of gRPC,");
        start(Portals.WithoutTax.class, "kuzet.not-offered=tax").close();
    }

    @Test
    void withoutASourceItDoesNotStart() {
        assertThatThrownBy(() -> start(Portals.WithoutSource.class))
                .hasMessageContaining("Give a bean of type kz.kuzet.grpc.EvidenceSource");
    }

    @Test
    void malformedPropertiesStopTheStart() {
        for (String property : new String[] {"kuzet.unclassified=warn", "kuzet.max-request-size=much"}) {
            assertThatThrownBy(() -> start(Portals.Whole.class, property))
                    .rootCause()
                    .hasMessageContaining("Property " + property.substring(0, property.indexOf('=')) + " is \"");
        }
    }
}
