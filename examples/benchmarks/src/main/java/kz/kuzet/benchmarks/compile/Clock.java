package kz.kuzet.benchmarks.compile;

import java.lang.management.ManagementFactory;

/** What a compilation's time is measured by. */
enum Clock {
    /** The time that passes: what users wait for, on a machine that does nothing else. */
    WALL {
        @Override
        long nanoseconds() {
            return System.nanoTime();
        }
    },
    /** The time that the compiling thread computes: less disturbed by other work, but blind to the collection of garbage. */
    CPU {
        @Override
        long nanoseconds() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    };

    abstract long nanoseconds();
}
