package kz.kuzet.command.check;

/** By which {@code kuzet check} knows the servers of an application. */
final class ServerClasses {

    static final String SPRING_BOOT = "org.springframework.boot.SpringApplication";
    static final String GRAPHQL = "org.springframework.graphql.execution.DefaultExecutionGraphQlService";
    static final String SPRING_MVC = "org.springframework.web.servlet.DispatcherServlet";
    static final String WEB_FLUX = "org.springframework.web.reactive.DispatcherHandler";
    static final String SPRING_STOMP =
            "org.springframework.web.socket.messaging.WebSocketAnnotationMethodMessageHandler";
    static final String RSOCKET = "org.springframework.messaging.rsocket.annotation.support.RSocketMessageHandler";
    static final String DATA_REST = "org.springframework.data.rest.webmvc.config.RepositoryRestMvcConfiguration";
    static final String JERSEY = "org.glassfish.jersey.server.ApplicationHandler";
    static final String RESTEASY = "org.jboss.resteasy.core.SynchronousDispatcher";
    static final String CXF = "org.apache.cxf.jaxrs.JAXRSServerFactoryBean";
    static final String CXF_WEB_SERVICES = "org.apache.cxf.jaxws.JaxWsServerFactoryBean";
    static final String METRO = "com.sun.xml.ws.transport.http.servlet.WSServlet";
    static final String QUARKUS = "io.quarkus.runtime.Quarkus";
    static final String FOUND_BY_QUARKUS = "kz.kuzet.jakarta.QuarkusDeployment_Bean";
    static final String GRPC = "io.grpc.internal.ServerImpl";
    static final String SPRING_GRPC = "org.springframework.grpc.server.service.GrpcServiceConfigurer";
    static final String GRPC_STARTER = "net.devh.boot.grpc.server.serverfactory.GrpcServerFactory";

    private ServerClasses() {}
}
