package kz.kuzet.spring;

import java.util.List;
import java.util.Optional;
import kz.kuzet.guard.handler.BaselineUse;
import kz.kuzet.guard.handler.GuardDoors;
import kz.kuzet.jakarta.setup.SharedAccount;
import kz.kuzet.spring.handler.GuardLoading;
import kz.kuzet.spring.handler.GuardSettings;
import kz.kuzet.spring.handler.OtherEndpoints;
import kz.kuzet.spring.handler.SetupException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/**
 * The resources and web services that Apache CXF serves in a Spring application. The adapter for CXF guards them, and enters them in
 * the account that is kept here for all of the application. Where no bus of CXF has found that adapter, nothing is entered, and
 * their guards stop the start. It processes no bean: Spring makes such beans before all others, and so before any bus.
 */
@Lazy(false)
final class BusEndpoints implements OtherEndpoints, BeanPostProcessor, DisposableBean {

    private final ApplicationContext context;
    private final SharedAccount account;

    BusEndpoints(ApplicationContext context) {
        this.context = context;
        this.account = SharedAccount.begin(GuardLoading.loader(context), this::property);
    }

    /** What the environment says of a setting that neither an endpoint nor a bus has. */
    private @Nullable Object property(String name) {
        Environment environment = context.getEnvironment();
        return switch (name) {
            case GuardSettings.NOT_OFFERED -> GuardSettings.list(environment, name);
            case GuardSettings.PACKAGES -> packages(environment);
            case GuardSettings.UNCLASSIFIED -> GuardSettings.stopsAtUnclassified(environment) ? "stop" : "refuse";
            case GuardSettings.BASELINE ->
                GuardSettings.baseline(environment) == BaselineUse.SERVE ? "serve" : "refuse";
            case GuardSettings.MAX_REQUEST_SIZE -> GuardSettings.maxRequestSize(environment);
            default -> null;
        };
    }

    /** Null where none are named: then everything counts that no library of a server brings. */
    private @Nullable Object packages(Environment environment) {
        List<String> named = GuardSettings.list(environment, GuardSettings.PACKAGES);
        if (named.isEmpty()) {
            return null;
        }
        GuardSettings settings = context.getBeanProvider(GuardSettings.class).getIfAvailable();
        return settings == null ? named : settings.packages().names();
    }

    @Override
    public List<String> bypasses() {
        return List.of();
    }

    /** The adapter for CXF stops the start itself because of these, when a server is made. */
    @Override
    public List<String> unclassified() {
        return List.of();
    }

    @Override
    public void addTo(GuardDoors doors) {
        account.openIn(doors);
    }

    /** The adapter for CXF has a source of its own, and looks for it when a server is made. */
    @Override
    public Optional<SetupException> missingSource(Optional<SetupException> ofDispatcher) {
        return Optional.empty();
    }

    @Override
    public void open() {
        account.open();
    }

    @Override
    public void destroy() {
        account.end();
    }
}
