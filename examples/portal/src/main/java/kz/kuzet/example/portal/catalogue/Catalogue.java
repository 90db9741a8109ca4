package kz.kuzet.example.portal.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kuzet.example.portal.service.OfferedService;
import kz.kuzet.example.portal.service.ServiceEndpoint;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** All services of this portal. */
@Component
public class Catalogue {

    private final List<OfferedService> services;
    private final Map<String, OfferedService> byCode;
    private final Map<String, OfferedService> bySlug;
    private final MessageSource texts;

    Catalogue(List<ServiceEndpoint> endpoints, MessageSource texts) {
        this.services = endpoints.stream()
                .map(ServiceEndpoint::service)
                .sorted(Comparator.comparing(
                                (OfferedService service) -> service.descriptor().method())
                        .thenComparing(OfferedService::slug))
                .toList();
        this.byCode = services.stream().collect(Collectors.toMap(OfferedService::code, Function.identity()));
        this.bySlug = services.stream().collect(Collectors.toMap(OfferedService::slug, Function.identity()));
        this.texts = texts;
    }

    /**
     * Lists all services.
     *
     * @return those that ask for least first
     */
    public List<OfferedService> services() {
        return services;
    }

    /**
     * Finds a service by its code.
     *
     * @param code code in the register of public services
     * @return the service, or nothing
     */
    public Optional<OfferedService> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Finds a service that must exist.
     *
     * @param code code in the register of public services
     * @return the service
     * @throws IllegalArgumentException if there is none
     */
    public OfferedService required(String code) {
        return byCode(code).orElseThrow(() -> new IllegalArgumentException("no service has the code " + code));
    }

    Optional<OfferedService> bySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /**
     * Tells how a service is called.
     *
     * @param code code in the register of public services
     * @param language the reader's language
     * @return the name in that language
     */
    public String name(String code, Locale language) {
        return texts.getMessage("service." + required(code).slug(), null, language);
    }
}
