package kz.kuzet.jakarta;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Providers;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import kz.kuzet.guard.ServiceGuards;
import kz.kuzet.guard.handler.AdapterSettings;
import kz.kuzet.guard.request.RequestGate;
import kz.kuzet.jakarta.setup.GuardSettings;
import kz.kuzet.jakarta.setup.OnQuarkus;
import kz.kuzet.jakarta.setup.StartStop;
import org.jspecify.annotations.Nullable;

/**
 * Puts the guards before the resource methods of a Jakarta REST application.
 *
 * <p>On the class path Jersey and RESTEasy find it by themselves, or {@link JerseyDiscovery} and {@link RestEasyDiscovery} where
 * their look-ups are switched off; in a named module the application registers it. Quarkus finds another feature of this artifact, which does
 * the same without blocking an event loop; this one does nothing there. On Apache CXF {@link CxfExtension} does the same, and an
 * application registers the feature only to hand over its evidence source.
 *
 * <p>It decides about each resource method once, when the method is put into service. A method of a {@link kz.kuzet.PublicService}
 * is called only if the service's guard grants, one that {@link kz.kuzet.PreparesRequest} only if somebody has logged in. A method
 * that is {@link kz.kuzet.NotPublicService} is called as before. Any other method of the application stops the deployment, with one
 * message that names them all (para 6 of the Rules). Resources that come to light only while a request is answered, from
 * sub-resource locators, are refused with status 403 instead.
 *
 * <p>A guard that none of these methods leads to stops the deployment too, with the service and its class, unless the code calls
 * its guard itself ({@link kz.kuzet.CallsGuard}) or {@link #NOT_OFFERED} names the service. A class without a path of its own
 * counts as served where the application has sub-resource locators, and where the application names no resources and its server
 * looks for them, each resource class does: they are guarded when they are met.
 *
 * <p>What counts is the class of the object that is called, not the interface or superclass that says its address. A proxy that
 * hides the class is refused.
 *
 * <p>Sub-resource locators are called while Jakarta REST still looks for the resource method, before any filter, so no guard can
 * stand before them: they have to be {@link kz.kuzet.NotPublicService}, and must do nothing but locate.
 *
 * <p>What the recipient has shown is said by the application's {@link EvidenceSource}: one that was given to the constructor, or
 * that a {@link jakarta.ws.rs.ext.ContextResolver} of the application returns, or that is listed for {@link
 * java.util.ServiceLoader}. Without one an application that has guards is not deployed. The guards' filters have the priority
 * {@link jakarta.ws.rs.Priorities#AUTHORIZATION}. One instance serves one application.
 */
@ConstrainedTo(RuntimeType.SERVER)
public final class GuardFeature implements Feature, DynamicFeature {

    /**
     * Property that says what happens where a resource method is not classified: {@code stop} (the default) stops the
     * deployment, {@code refuse} refuses requests to it with status 403.
     */
    public static final String UNCLASSIFIED = AdapterSettings.UNCLASSIFIED;

    /**
     * Property that names the packages of the application, separated by commas; subpackages belong to them. Resources of other
     * packages of which nobody said anything are left alone. By default every resource counts as the application's, except
     * those that Jersey, RESTEasy and CXF bring with them.
     */
    public static final String PACKAGES = AdapterSettings.PACKAGES;

    /**
     * Property that names services that the application carries and does not offer: codes, classes and packages, separated by
     * commas; a collection will do as well. A service that is neither offered nor named here stops the deployment, as its guard
     * would never be asked. Where several applications run in one class loader, each sees the guards of all: name those of the
     * others. Naming a service takes no guard away: where it is served all the same, its guard is asked.
     */
    public static final String NOT_OFFERED = AdapterSettings.NOT_OFFERED;

    /**
     * Property: what becomes of methods that the build lists as not classified yet, {@code serve} (the default) or {@code refuse}. They
     * do not stop the start.
     */
    public static final String BASELINE = AdapterSettings.BASELINE;

    /**
     * Property that says how many bytes of a body are kept in memory to digest it; a larger request is answered with status
     * 413. By default {@value #DEFAULT_MAX_REQUEST_SIZE}.
     */
    public static final String MAX_REQUEST_SIZE = AdapterSettings.MAX_REQUEST_SIZE;

    static final int DEFAULT_MAX_REQUEST_SIZE = AdapterSettings.DEFAULT_MAX_REQUEST_SIZE;

    private final @Nullable EvidenceSource source;
    private final @Nullable ServiceGuards guards;

    @Context
    private @Nullable Application application;

    @Context
    private @Nullable Providers providers;

    @Context
    private @Nullable UriInfo requestAtHand;

    private @Nullable Configuration configuration;
    private @Nullable Deployment deployment;
    private @Nullable RequestGate<ContainerRequestContext> gate;

    /** Creates a feature that finds guards and evidence source itself. */
    public GuardFeature() {
        this.source = null;
        this.guards = null;
    }

    /**
     * Finds the guards by itself.
     *
     * @param source says what recipients have shown
     */
    public GuardFeature(EvidenceSource source) {
        this.source = Objects.requireNonNull(source, "source");
        this.guards = null;
    }

    /**
     * Takes what it is given, for named modules that know their guards.
     *
     * @param source says what recipients have shown
     * @param guards the guards of the application
     */
    public GuardFeature(EvidenceSource source, ServiceGuards guards) {
        this.source = Objects.requireNonNull(source, "source");
        this.guards = Objects.requireNonNull(guards, "guards");
    }

    /** Creates a feature for a server that has not looked for it. */
    static GuardFeature of(
            Configuration configuration, @Nullable Providers providers, @Nullable UriInfo requestAtHand) {
        GuardFeature feature = new GuardFeature();
        feature.configuration = configuration;
        feature.providers = providers;
        feature.requestAtHand = requestAtHand;
        return feature;
    }

    /**
     * Looks at an application that has no resource methods of its own: what it has besides is not met before the first request.
     *
     * @param context of the whole application
     * @return true
     * @throws IllegalStateException if the application must not be deployed; the message says why
     */
    @Override
    public synchronized boolean configure(FeatureContext context) {
        if (OnQuarkus.isHere()) {
            leaveToQuarkus();
            return true;
        }
        if (isOnCxf(context)) {
            context.register(new CxfSetup(source, guards));
            return true;
        }
        Deployment here = deployment(context);
        configuration = context.getConfiguration();
        Set<Class<?>> components = components();
        if (!ResourceMethods.areIn(components)) {
            here.takeStock(components);
        }
        SentMethod.register(context);
        return true;
    }

    /**
     * Puts a guard before a resource method, where it needs one.
     *
     * @param resource the resource method
     * @param context takes the filter
     * @throws IllegalStateException if the application must not be deployed; the message says why
     */
    @Override
    public synchronized void configure(ResourceInfo resource, FeatureContext context) {
        if (OnQuarkus.isHere()) {
            leaveToQuarkus();
            return;
        }
        Deployment here = deployment(context);
        if (gate == null) {
            // Other features have registered everything by now.
            here.takeStock(components());
            gate = new RequestGate<>(source(here), false);
        }
        here.guard(resource.getResourceClass(), resource.getResourceMethod(), gate, context, isAnswering());
    }

    /** Another feature has told Quarkus of the guards. A second one would ask them twice, and on event loops. */
    private void leaveToQuarkus() {
        if (source != null || guards != null) {
            throw StartStop.because("GuardFeature was given an evidence source or guards, and Quarkus finds these by"
                    + " itself. Make the evidence source a bean, and leave GuardFeature away.");
        }
        if (!QuarkusDeployment.isThere()) {
            throw StartStop.because("Quarkus has not found the guards. Leave kuzet-jakarta among its libraries as it"
                    + " is, with its index META-INF/jandex.idx.");
        }
    }

    private Deployment deployment(FeatureContext context) {
        if (isOnCxf(context)) {
            throw StartStop.because("something hands the methods of resources on to GuardFeature. Apache CXF finds the"
                    + " guards by itself; leave the DynamicFeature away. To give the evidence source, register new"
                    + " GuardFeature(source) itself.");
        }
        if (deployment == null) {
            deployment = new Deployment(
                    GuardSettings.of(
                            context.getConfiguration().getPropertyNames(), context.getConfiguration()::getProperty),
                    guards == null ? ServiceGuards.find(classLoader()) : guards,
                    classLoader());
        }
        return deployment;
    }

    /** CXF tells no feature of the methods of sub-resources: {@link CxfExtension} guards all of them. */
    private static boolean isOnCxf(FeatureContext context) {
        return context.getClass().getName().startsWith("org.apache.cxf.");
    }

    private EvidenceSource source(Deployment here) {
        if (source != null) {
            return source;
        }
        return EvidenceSources.find(providers, classLoader()).orElseGet(() -> {
            if (here.mayAskGuards()) {
                throw EvidenceSources.missing();
            }
            return EvidenceSources.NEVER_ASKED;
        });
    }

    /** The class loader of the application: in a container its classes are not visible from ours. */
    private static ClassLoader classLoader() {
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        return ofThread == null ? GuardFeature.class.getClassLoader() : ofThread;
    }

    /** All classes of the application that are known before the first request. Older applications still use singletons. */
    @SuppressWarnings("deprecation")
    private Set<Class<?>> components() {
        Set<Class<?>> components = new LinkedHashSet<>();
        if (configuration != null) {
            components.addAll(configuration.getClasses());
            configuration.getInstances().forEach(instance -> components.add(instance.getClass()));
        }
        if (application != null) {
            components.addAll(application.getClasses());
            application.getSingletons().forEach(instance -> components.add(instance.getClass()));
        }
        return components;
    }

    /** Outside of a request the injected object throws. */
    private boolean isAnswering() {
        try {
            return requestAtHand != null && requestAtHand.getRequestUri() != null;
        } catch (RuntimeException outsideOfRequest) {
            return false;
        }
    }
}
