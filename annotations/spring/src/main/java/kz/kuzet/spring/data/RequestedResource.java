package kz.kuzet.spring.data;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mapping.PersistentProperty;
import org.springframework.data.rest.core.config.ProjectionDefinitionConfiguration;
import org.springframework.data.rest.core.config.RepositoryRestConfiguration;
import org.springframework.data.rest.core.mapping.PropertyAwareResourceMapping;
import org.springframework.data.rest.core.mapping.ResourceMetadata;
import org.springframework.data.rest.webmvc.RestMediaTypes;
import org.springframework.data.rest.webmvc.config.ResourceMetadataHandlerMethodArgumentResolver;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.util.StringUtils;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Finds what a request names, by the same code of Spring Data REST by which its controllers are going to find it.
 */
final class RequestedResource {

    private final ResourceMetadataHandlerMethodArgumentResolver resolver;
    private final ProjectionDefinitionConfiguration projections;

    RequestedResource(ApplicationContext context) {
        resolver = context.getBean(ResourceMetadataHandlerMethodArgumentResolver.class);
        projections = context.getBean(RepositoryRestConfiguration.class).getProjectionConfiguration();
    }

    /** What the request touches; null where it names no repository. */
    @Nullable
    Touch by(Operation operation, HandlerMethod controller, HttpServletRequest request) {
        ResourceMetadata metadata = metadata(controller, request);
        if (metadata == null) {
            return null;
        }
        Class<?> domainType = metadata.getDomainType();
        PersistentProperty<?> association =
                operation == Operation.FOLLOW || operation == Operation.LINK ? association(metadata, request) : null;
        return new Touch(
                operation,
                domainType,
                operation == Operation.SEARCH ? search(metadata, request) : null,
                association,
                projection(association == null ? domainType : association.getActualType(), request),
                operation == Operation.CHANGE && mayBeJsonPatch(request));
    }

    private @Nullable ResourceMetadata metadata(HandlerMethod controller, HttpServletRequest request) {
        try {
            return resolver.resolveArgument(
                    controller.getMethodParameters()[0], null, new ServletWebRequest(request), null);
        } catch (HttpClientErrorException e) {
            return null;
        } catch (Exception e) {
            throw new IllegalStateException("Spring Data REST does not tell which repository is requested", e);
        }
    }

    /** Null where the repository has no such query method, so that the controller answers 404. */
    private static @Nullable Method search(ResourceMetadata metadata, HttpServletRequest request) {
        String name = variable("search", request);
        return StringUtils.hasText(name) ? metadata.getSearchResourceMappings().getMappedMethod(name) : null;
    }

    /** Null where the entity has no such association, so that the controller answers 404. */
    private static @Nullable PersistentProperty<?> association(ResourceMetadata metadata, HttpServletRequest request) {
        String name = variable("property", request);
        PropertyAwareResourceMapping mapping = name == null ? null : metadata.getProperty(name);
        return mapping == null || !mapping.isExported() ? null : mapping.getProperty();
    }

    private static @Nullable String variable(String name, HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get(name) instanceof String value
                ? value
                : null;
    }

    /** Of a form, the parameters are not read: its body has to be digested first. */
    private @Nullable Class<?> projection(Class<?> domainType, HttpServletRequest request) {
        if (isForm(request)) {
            return Object.class;
        }
        String name = request.getParameter(projections.getParameterName());
        if (!StringUtils.hasText(name)) {
            return null;
        }
        Class<?> projection = projections.getProjectionType(domainType, name);
        return projection == null ? Object.class : projection;
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        String lower = type == null ? "" : type.toLowerCase(Locale.ROOT).strip();
        return lower.startsWith("application/x-www-form-urlencoded") || lower.startsWith("multipart/");
    }

    private static boolean mayBeJsonPatch(HttpServletRequest request) {
        try {
            return RestMediaTypes.JSON_PATCH_JSON.isCompatibleWith(
                    new ServletServerHttpRequest(request).getHeaders().getContentType());
        } catch (InvalidMediaTypeException e) {
            return true;
        }
    }
}
