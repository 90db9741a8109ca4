package kz.kuzet.spring;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * A handler as it is known before the first request.
 *
 * @param type its class, behind whatever proxy
 * @param method the method that handles; null where the class is of no kind that is known to handle
 * @param isThere whether an object of just this class is there, so that no other is called in its place
 */
record MappedHandler(Class<?> type, @Nullable Method method, boolean isThere) {}
