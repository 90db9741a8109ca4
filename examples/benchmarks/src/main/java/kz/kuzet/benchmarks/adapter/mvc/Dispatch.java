package kz.kuzet.benchmarks.adapter.mvc;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;

/** A request through the dispatcher servlet to the handler. */
public class Dispatch {

    /** One that is granted, as nearly all are. */
    @Benchmark
    public Object request(Application application) throws ServletException, IOException {
        return application.serve();
    }
}
