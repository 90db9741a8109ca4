package kz.kuzet.jakarta;

import java.lang.reflect.Method;

/**
 * A method that a server says it calls.
 *
 * @param resource the class of the object
 * @param method the method
 * @param locates whether it is a sub-resource locator
 */
record ServedMethod(Class<?> resource, Method method, boolean locates) {}
