package kz.kuzet.conformance.graphql;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/** The short locks of GraphQL Java around its own lists. Two fetchers that fail at once wait for each other there. */
public final class LocksOfGraphQl implements BlockHoundIntegration {

    private static final String LOCK = "graphql.util.LockKit$ReentrantLock";

    @Override
    public void applyTo(BlockHound.Builder builder) {
        builder.allowBlockingCallsInside(LOCK, "lock")
                .allowBlockingCallsInside(LOCK, "runLocked")
                .allowBlockingCallsInside(LOCK, "callLocked");
    }
}
