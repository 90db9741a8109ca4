package kz.kuzet.spring.handler;

import org.springframework.util.ClassUtils;

/** Spring Data REST, which an application need not have. */
public final class SpringDataRest {

    private static final String MARKER = "org.springframework.data.rest.webmvc.config.RepositoryRestMvcConfiguration";

    private SpringDataRest() {}

    /** Tells whether it is on the class path. Without it no repository is exported. */
    public static boolean isPresent() {
        return ClassUtils.isPresent(MARKER, SpringDataRest.class.getClassLoader());
    }
}
