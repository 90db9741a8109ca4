package kz.kuzet.benchmarks.compile;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;

/**
 * Finds the largest live heap of a compilation: at the ends of its phases it collects all garbage and looks at what is left.
 * That is what decides how small a heap will do; what is allocated and thrown away costs time only.
 */
final class LiveHeap implements TaskListener {

    private static final int SAMPLES_WHILE_GENERATING = 8;

    private final int step;
    private final long before;
    private int classesWritten;
    private long peak;

    LiveHeap(int types) {
        this.step = Math.max(1, types / SAMPLES_WHILE_GENERATING);
        this.before = usedAfterCollection();
    }

    @Override
    public void finished(TaskEvent event) {
        switch (event.getKind()) {
            case ANNOTATION_PROCESSING_ROUND, ANNOTATION_PROCESSING, COMPILATION -> sample();
            case GENERATE -> {
                if (classesWritten++ % step == 0) {
                    sample();
                }
            }
            default -> {}
        }
    }

    /** Bytes that the compilation held at once, its own output included. */
    long peak() {
        return peak;
    }

    private void sample() {
        peak = Math.max(peak, usedAfterCollection() - before);
    }

    private static long usedAfterCollection() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
