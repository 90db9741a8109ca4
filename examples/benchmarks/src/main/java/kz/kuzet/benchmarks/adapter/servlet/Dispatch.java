package kz.kuzet.benchmarks.adapter.servlet;

import org.openjdk.jmh.annotations.Benchmark;

/** A request through the container to the servlet. */
public class Dispatch {

    /** One that is granted, as nearly all are. */
    @Benchmark
    public Object request(Application application) throws Exception {
        return application.serve();
    }
}
