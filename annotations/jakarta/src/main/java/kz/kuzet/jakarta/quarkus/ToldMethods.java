package kz.kuzet.jakarta.quarkus;

import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Providers;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Takes the resource methods that Quarkus tells of. */
public interface ToldMethods {

    /**
     * Puts a guard before a resource method.
     *
     * @param told the class of the resource, as Quarkus names it
     * @param context takes the filter
     * @param providers finds what the application has registered; on Quarkus REST during requests only
     */
    void guard(Class<?> told, Method method, FeatureContext context, @Nullable Providers providers);
}
