package kz.kuzet.jakarta.quarkus;

import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;

/** Takes the resource methods that Quarkus tells of. */
public interface ToldMethods {

    /**
     * Puts a guard before a resource method.
     *
     * @param told the class of the resource, as Quarkus names it
     * @param context takes the filter
     */
    void guard(Class<?> told, Method method, FeatureContext context);
}
