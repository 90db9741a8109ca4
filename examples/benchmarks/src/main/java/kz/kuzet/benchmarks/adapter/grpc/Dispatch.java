package kz.kuzet.benchmarks.adapter.grpc;

import org.openjdk.jmh.annotations.Benchmark;

/** A call of a server within this process. */
public class Dispatch {

    /** One that is granted, as nearly all are. */
    @Benchmark
    public Object call(Application application) {
        return application.serve();
    }
}
