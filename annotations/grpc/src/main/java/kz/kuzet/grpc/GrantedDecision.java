package kz.kuzet.grpc;

import io.grpc.Context;
import java.util.Optional;
import kz.kuzet.guard.Decision;

/**
 * The decision by which a call was granted. A method of a composite service passes it to the guards of the component services
 * ({@link kz.kuzet.guard.ServiceGuard#decideAsComponent}).
 */
public final class GrantedDecision {

    /** The place of the decision in the context of a call. */
    static final Context.Key<Decision.Granted> KEY = Context.key(GrantedDecision.class.getName());

    private GrantedDecision() {}

    /**
     * Finds the decision of the call that the current thread works on.
     *
     * @return the decision, or nothing where no guard was asked
     */
    public static Optional<Decision.Granted> current() {
        return of(Context.current());
    }

    /**
     * Finds the decision of a call.
     *
     * @param context the context of the call, for code that has left its thread
     * @return the decision, or nothing where no guard was asked
     */
    public static Optional<Decision.Granted> of(Context context) {
        return Optional.ofNullable(KEY.get(context));
    }
}
