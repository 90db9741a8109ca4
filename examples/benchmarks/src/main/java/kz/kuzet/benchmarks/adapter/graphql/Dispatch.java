package kz.kuzet.benchmarks.adapter.graphql;

import org.openjdk.jmh.annotations.Benchmark;

/** A request through the engine to the handler. */
public class Dispatch {

    /** One that is granted, as nearly all are. */
    @Benchmark
    public Object request(Application application) {
        return application.serve();
    }
}
