package kz.kuzet.conformance.grpc.spring;

import static kz.kuzet.DatabaseChange.CHANGED;
import static kz.kuzet.DisclosureRisk.PRESENT;
import static kz.kuzet.Fee.FREE;
import static kz.kuzet.TermUnit.WORKING_DAYS;

import com.google.protobuf.StringValue;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.ServerBuilder;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.stub.StreamObserver;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import kz.kuzet.Channel;
import kz.kuzet.NotPublicService;
import kz.kuzet.PublicService;
import kz.kuzet.conformance.grpc.spring.contracts.Forgotten;
import kz.kuzet.conformance.grpc.spring.contracts.NoteImplBase;
import kz.kuzet.grpc.EvidenceSource;
import kz.kuzet.guard.DecisionListener;
import kz.kuzet.guard.Evidence;
import kz.kuzet.guard.RecipientId;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.grpc.server.GlobalServerInterceptor;
import org.springframework.grpc.server.ServerBuilderCustomizer;
import org.springframework.grpc.server.service.GrpcService;

/** Applications. */
final class Portals {

    private static final Context.Key<String> USER = Context.key("user");

    private Portals() {}

    @PublicService(
            code = "land",
            name = "-",
            disclosureRisk = PRESENT,
            databaseChange = CHANGED,
            term = 5,
            termUnit = WORKING_DAYS,
            fee = FREE)
    @GrpcService
    static class Land extends NoteImplBase {
        @Override
        protected String serviceName() {
            return "Land";
        }

        @Override
        public void send(StringValue request, StreamObserver<StringValue> answers) {
            answer("land: " + request.getValue(), answers);
        }
    }

    @PublicService(
            code = "tax",
            name = "-",
            disclosureRisk = PRESENT,
            databaseChange = CHANGED,
            term = 5,
            termUnit = WORKING_DAYS,
            fee = FREE)
    static class Tax extends NoteImplBase {
        @Override
        protected String serviceName() {
            return "Tax";
        }

        @Override
        public void send(StringValue request, StreamObserver<StringValue> answers) {
            answer("tax: " + request.getValue(), answers);
        }
    }

    @NotPublicService(reason = "an example")
    static class Free extends NoteImplBase {
        @Override
        protected String serviceName() {
            return "Free";
        }

        @Override
        public void send(StringValue request, StreamObserver<StringValue> answers) {
            answer("free: " + request.getValue(), answers);
        }
    }

    /** Logs in the recipient that the metadata name, as an interceptor of an application does. */
    static final class Login implements ServerInterceptor {
        @Override
        public <Q, A> ServerCall.Listener<Q> interceptCall(
                ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
            String user = headers.get(Metadata.Key.of("user", Metadata.ASCII_STRING_MARSHALLER));
            return Contexts.interceptCall(Context.current().withValue(USER, user), call, headers, next);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Base {
        @Bean
        @GlobalServerInterceptor
        Login login() {
            return new Login();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Source {
        @Bean
        EvidenceSource evidence() {
            return call -> USER.get() == null
                    ? Evidence.withoutLogin(Channel.PORTAL)
                    : Evidence.ofLogin(RecipientId.of(USER.get()), Channel.PORTAL);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import({Base.class, Source.class})
    static class Whole {
        @Bean
        Land land() {
            return new Land();
        }

        /** A proxy by class, whose target Spring knows. */
        @Bean
        Tax tax() {
            ProxyFactory factory = new ProxyFactory(new Tax());
            factory.setProxyTargetClass(true);
            return (Tax) factory.getProxy();
        }

        @Bean
        Free free() {
            return new Free();
        }

        /** Adds a service beside. */
        @Bean
        <T extends ServerBuilder<T>> ServerBuilderCustomizer<T> besides() {
            return server -> server.addService(new Forgotten());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(Whole.class)
    static class WithForgotten {
        @Bean
        Forgotten forgotten() {
            return new Forgotten();
        }
    }

    /** With an audit trail, which says in which application it is. */
    @Configuration(proxyBeanMethods = false)
    @Import(Whole.class)
    static class Audited {
        static final Queue<String> HEARD = new ConcurrentLinkedQueue<>();

        @Bean
        DecisionListener audit(Environment environment) {
            return observed -> HEARD.add(environment.getProperty("name") + " "
                    + observed.decision().service().code());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import({Base.class, Source.class})
    static class WithoutTax {
        @Bean
        Land land() {
            return new Land();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(Base.class)
    static class WithoutSource {
        @Bean
        Land land() {
            return new Land();
        }

        @Bean
        Tax tax() {
            return new Tax();
        }
    }
}
