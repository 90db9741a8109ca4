package kz.kuzet.benchmarks.adapter.webflux;

import org.openjdk.jmh.annotations.Benchmark;

/** A request through the dispatcher handler to the handler. */
public class Dispatch {

    /** One that is granted, as nearly all are. */
    @Benchmark
    public Object request(Application application) {
        return application.serve();
    }
}
