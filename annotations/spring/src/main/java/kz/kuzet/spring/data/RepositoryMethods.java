package kz.kuzet.spring.data;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kz.kuzet.guard.handler.HandlerRole.Unclassified;
import kz.kuzet.guard.request.GuardedHandler;
import kz.kuzet.spring.handler.GuardedHandlers;
import kz.kuzet.spring.handler.MappedHandler;
import org.springframework.data.rest.core.mapping.HttpMethods;
import org.springframework.data.rest.core.mapping.MethodResourceMapping;
import org.springframework.data.rest.core.mapping.ResourceMetadata;
import org.springframework.data.rest.core.mapping.ResourceType;
import org.springframework.http.HttpMethod;

/** The methods of repositories that Spring Data REST may call, and their handlers. */
final class RepositoryMethods {

    private static final List<String> READING = List.of("findById", "findAll");

    private final GuardedHandlers handlers;

    RepositoryMethods(GuardedHandlers handlers) {
        this.handlers = handlers;
    }

    /** Those that requests lead to. */
    List<MappedHandler> mapped(Class<?> repository, ResourceMetadata metadata) {
        Set<Method> exported = new LinkedHashSet<>(named(repository, exported(metadata)::contains));
        for (MethodResourceMapping search : metadata.getSearchResourceMappings()) {
            exported.add(search.getMethod());
        }
        List<MappedHandler> mapped = exported.stream()
                .map(method -> new MappedHandler(repository, method, true))
                .toList();
        boolean nothingStated =
                exported.stream().noneMatch(method -> handlers.roles().isMentioned(repository, method));
        return nothingStated && !mapped.isEmpty() ? List.of(mapped.get(0)) : mapped;
    }

    /** The names of the methods for entities that are not hidden by {@code exported = false}. */
    private static Set<String> exported(ResourceMetadata metadata) {
        HttpMethods ofAll = metadata.getSupportedHttpMethods().getMethodsFor(ResourceType.COLLECTION);
        HttpMethods ofOne = metadata.getSupportedHttpMethods().getMethodsFor(ResourceType.ITEM);
        Set<Operation> operations = new LinkedHashSet<>();
        if (ofAll.contains(HttpMethod.GET) || ofAll.contains(HttpMethod.HEAD)) {
            operations.add(Operation.LIST);
        }
        if (ofOne.contains(HttpMethod.GET) || ofOne.contains(HttpMethod.HEAD)) {
            operations.add(Operation.READ);
        }
        if (ofAll.contains(HttpMethod.POST)) {
            operations.add(Operation.CREATE);
        }
        if (ofOne.contains(HttpMethod.PUT) || ofOne.contains(HttpMethod.PATCH)) {
            operations.add(Operation.CHANGE);
        }
        if (ofOne.contains(HttpMethod.DELETE)) {
            operations.add(Operation.DELETE);
        }
        Set<String> names = new LinkedHashSet<>();
        operations.forEach(operation -> names.addAll(operation.methods()));
        return names;
    }

    /** The handlers that are called on the repository which the address names. */
    List<GuardedHandler> called(Class<?> repository, Touch touch) {
        Method search = touch.search();
        return search != null
                ? List.of(handlers.of(repository, search))
                : handlers(repository, touch.operation().methods());
    }

    /** The handlers that would read entities of a repository to which others refer. */
    List<GuardedHandler> read(Class<?> repository) {
        return handlers(repository, READING);
    }

    /** Where a repository has none of the methods, all its methods count. */
    private List<GuardedHandler> handlers(Class<?> repository, List<String> names) {
        List<Method> methods = named(repository, names::contains);
        if (methods.isEmpty()) {
            methods = named(repository, name -> true);
        }
        List<GuardedHandler> found = new ArrayList<>();
        methods.forEach(method -> found.add(handlers.of(repository, method)));
        if (found.isEmpty()) {
            String name = repository.getName();
            found.add(new GuardedHandler(
                    name,
                    new Unclassified(name + " has no method that could say to which service it belongs. Declare one, or"
                            + " hide the repository: @RepositoryRestResource(exported = false).")));
        }
        return found;
    }

    /** Sorted, because the JVM returns them in no fixed order. */
    private static List<Method> named(Class<?> repository, Predicate<String> wanted) {
        return Arrays.stream(repository.getMethods())
                .filter(method -> !method.isBridge() && wanted.test(method.getName()))
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toGenericString))
                .toList();
    }
}
