package kz.kuzet.spring.handler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kuzet.guard.handler.GuardDoors;
import org.springframework.context.ApplicationContext;

/** All endpoints of an application beside the handlers of its dispatcher, of every kind. */
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
        context.getBeanProvider(OtherEndpoints.class).orderedStream().forEach(kinds::add);
        return new AllOtherEndpoints(kinds);
    }

    @Override
    public List<String> bypasses() {
        return kinds.stream().flatMap(kind -> kind.bypasses().stream()).toList();
    }

    @Override
    public List<String> unclassified() {
        return kinds.stream().flatMap(kind -> kind.unclassified().stream()).toList();
    }

    @Override
    public void addTo(GuardDoors doors) {
        kinds.forEach(kind -> kind.addTo(doors));
    }

    @Override
    public Optional<SetupException> missingSource(Optional<SetupException> ofDispatcher) {
        return kinds.stream()
                .flatMap(kind -> kind.missingSource(ofDispatcher).stream())
                .findFirst();
    }

    @Override
    public void open() {
        kinds.forEach(OtherEndpoints::open);
    }
}
