package kz.kuzet.spring.handler;

import org.jspecify.annotations.Nullable;

/** Handlers of a framework that pass each request on to another object, which is the one to be judged. */
public interface Delegation {

    /** Of handlers none of which passes requests on. */
    Delegation NONE = new Delegation() {
        @Override
        public Object behind(Object handler) {
            return handler;
        }

        @Override
        public boolean delegates(Class<?> type) {
            return false;
        }
    };

    /**
     * Returns what a handler calls.
     *
     * @return the object or its class; the handler itself where it passes nothing on; null where it cannot be told
     */
    @Nullable
    Object behind(Object handler);

    /** Tells whether objects of a class pass requests on. */
    boolean delegates(Class<?> type);
}
