package kz.kuzet.conformance.graphql.start;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.concurrent.CompletableFuture;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.NotPublicService;
import kz.kuzet.PublicService;
import kz.kuzet.TermUnit;
import kz.kuzet.conformance.spring.Calls;
import kz.kuzet.spring.testing.GraphQlTestEvidence;
import org.dataloader.DataLoader;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Scope;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.stereotype.Controller;

/** Applications that go ways of their own. */
public final class Portals {

    private Portals() {}

    /** The evidence of all of them. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    public static class Base {
        @Bean
        GraphQlTestEvidence evidence() {
            return new GraphQlTestEvidence();
        }
    }

    /** One handler is of no service. */
    @Import({Base.class, Signed.class, Unclassified.Forgotten.class})
    public static class Unclassified {

        /** Nobody has classified it. */
        @Controller
        public static class Forgotten {
            @QueryMapping
            public String other() {
                return Calls.made("other");
            }
        }
    }

    /** A function asks the controller past its mapping. */
    @Import({Base.class, Signed.class})
    public static class Function {
        @Bean
        RuntimeWiringConfigurer function(Signed signed) {
            return wiring -> wiring.type("Query", query -> query.dataFetcher("other", environment -> signed.signed()));
        }
    }

    /** A data fetcher that is a class, and says what it is. */
    @Import({Base.class, Signed.class})
    public static class ClassifiedFetchers {
        @Bean
        RuntimeWiringConfigurer fetchers() {
            return wiring -> wiring.type(
                    "Query", query -> query.dataFetcher("open", new Free()).dataFetcher("other", new Sending()));
        }

        /** No service. */
        @NotPublicService(reason = "-")
        public static class Free implements DataFetcher<String> {
            @Override
            public String get(DataFetchingEnvironment environment) {
                return Calls.made("open");
            }
        }

        /** A service. */
        @PublicService(
                code = "start_fetcher",
                name = "-",
                disclosureRisk = DisclosureRisk.PRESENT,
                databaseChange = DatabaseChange.CHANGED,
                term = 5,
                termUnit = TermUnit.WORKING_DAYS,
                fee = Fee.FREE)
        public static class Sending implements DataFetcher<String> {
            @Override
            public String get(DataFetchingEnvironment environment) {
                return Calls.made("fetched");
            }
        }
    }

    /** Nothing of its own. */
    @Import({Base.class, Signed.class})
    public static class Plain {}

    /** A configurer of its own, and a decorator around every data fetcher. */
    @Import({Base.class, Signed.class})
    public static class Decorated {
        @Bean
        AnnotatedControllerConfigurer own() {
            return new AnnotatedControllerConfigurer() {};
        }

        @Bean
        GraphQlSourceBuilderCustomizer decorators() {
            return builder -> builder.typeVisitors(java.util.List.of(new Decorator()));
        }
    }

    private static final class Decorator extends GraphQLTypeVisitorStub {
        @Override
        public TraversalControl visitGraphQLFieldDefinition(
                GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
            GraphQLCodeRegistry.Builder registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            FieldCoordinates place =
                    FieldCoordinates.coordinates((GraphQLFieldsContainer) context.getParentNode(), field);
            DataFetcher<?> fetcher = registry.getDataFetcher(place, field);
            if (place.getFieldName().equals("signed")) {
                registry.dataFetcher(place, (DataFetcher<Object>) environment -> fetcher.get(environment));
            }
            return TraversalControl.CONTINUE;
        }
    }

    /** Another handler asks the data loader of a batch mapping. */
    @Import({Base.class, Signed.class, Loading.Asking.class})
    public static class Loading {

        /** It is free itself. */
        @Controller
        @NotPublicService(reason = "-")
        public static class Asking {
            @QueryMapping
            public CompletableFuture<String> other(DataFetchingEnvironment environment) {
                DataLoader<Signed.Item, String> loader = environment.getDataLoader("Item.secret");
                return loader.load(new Signed.Item("1"));
            }

            @QueryMapping
            public Signed.Item item() {
                return new Signed.Item("1");
            }
        }
    }

    /** Its source of GraphQL is no bean, and answers beside the guarded one. */
    @Import({Base.class, Signed.class})
    public static class Hidden {
        @Bean
        WebGraphQlHandler hidden(AnnotatedControllerConfigurer controllers) {
            return WebGraphQlHandler.builder(service(controllers)).build();
        }

        static ExecutionGraphQlService service(AnnotatedControllerConfigurer controllers) {
            return new DefaultExecutionGraphQlService(source(controllers));
        }

        static GraphQlSource source(AnnotatedControllerConfigurer controllers) {
            return GraphQlSource.schemaResourceBuilder()
                    .schemaResources(new ClassPathResource("start/schema.graphqls"))
                    .configureRuntimeWiring(controllers)
                    .build();
        }
    }

    /** The service is a bean, its source is not. */
    @Import({Base.class, Signed.class})
    public static class HiddenSource {
        @Bean
        ExecutionGraphQlService hidden(AnnotatedControllerConfigurer controllers) {
            return Hidden.service(controllers);
        }
    }

    /** A service that tells nobody what it executes. */
    @Import({Base.class, Signed.class})
    public static class OwnService {
        @Bean
        ExecutionGraphQlService own(AnnotatedControllerConfigurer controllers) {
            ExecutionGraphQlService service = Hidden.service(controllers);
            return service::execute;
        }
    }

    /** Its own source is a bean, beside no other. */
    @Import({Base.class, Signed.class})
    public static class OwnSource {
        @Bean
        GraphQlSource own(AnnotatedControllerConfigurer controllers) {
            return Hidden.source(controllers);
        }
    }

    /** The class that is called asks for more than the one that is seen. */
    @Import(Base.class)
    public static class Behind {
        @Bean
        @Scope("prototype")
        Weak weak() {
            return new Strong();
        }
    }

    /** It seems to be free. */
    @Controller
    @NotPublicService(reason = "-")
    public static class Weak {
        @QueryMapping
        public String other() {
            return Calls.made("other");
        }
    }

    /** It is not. */
    @PublicService(
            code = "start_strong",
            name = "-",
            disclosureRisk = DisclosureRisk.PRESENT,
            databaseChange = DatabaseChange.CHANGED,
            term = 5,
            termUnit = TermUnit.WORKING_DAYS,
            fee = Fee.FREE)
    public static class Strong extends Weak {}

    /** As a proxy, which still calls the object behind it. */
    @Import(Base.class)
    public static class Proxied {
        @Bean
        Weak weak() {
            ProxyFactory factory = new ProxyFactory(new Strong());
            factory.setProxyTargetClass(true);
            return (Weak) factory.getProxy();
        }
    }

    /** Nothing tells what recipients have shown. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(Signed.class)
    public static class NoSource {}
}
