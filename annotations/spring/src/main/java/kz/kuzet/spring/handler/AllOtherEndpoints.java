package kz.kuzet.spring.handler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kuzet.guard.handler.GuardDoors;
import org.springframework.context.ApplicationContext;

/**
 * All endpoints of an application beside the handlers of its dispatcher, of every kind. Loops, because streams are slow before the
 * code is compiled, and this is called once.
 */
public final class AllOtherEndpoints implements OtherEndpoints {

    private final List<OtherEndpoints> kinds;

    private AllOtherEndpoints(List<OtherEndpoints> kinds) {
        this.kinds = kinds;
    }

    /**
     * Those of a context and its ancestors.
     *
     * @param more those that are no beans
     */
    public static OtherEndpoints in(ApplicationContext context, List<OtherEndpoints> more) {
        List<OtherEndpoints> kinds = new ArrayList<>(more);
        kinds.addAll(
                context.getBeanProvider(OtherEndpoints.class).orderedStream().toList());
        return new AllOtherEndpoints(kinds);
    }

    @Override
    public List<String> bypasses() {
        List<String> bypasses = new ArrayList<>();
        for (OtherEndpoints kind : kinds) {
            bypasses.addAll(kind.bypasses());
        }
        return bypasses;
    }

    @Override
    public List<String> unclassified() {
        List<String> unclassified = new ArrayList<>();
        for (OtherEndpoints kind : kinds) {
            unclassified.addAll(kind.unclassified());
        }
        return unclassified;
    }

    @Override
    public void addTo(GuardDoors doors) {
        for (OtherEndpoints kind : kinds) {
            kind.addTo(doors);
        }
    }

    @Override
    public Optional<SetupException> missingSource(Optional<SetupException> ofDispatcher) {
        for (OtherEndpoints kind : kinds) {
            Optional<SetupException> missing = kind.missingSource(ofDispatcher);
            if (missing.isPresent()) {
                return missing;
            }
        }
        return Optional.empty();
    }

    @Override
    public void open() {
        for (OtherEndpoints kind : kinds) {
            kind.open();
        }
    }
}
