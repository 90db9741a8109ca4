package kz.kuzet.spring.handler;

import org.springframework.aop.support.AopUtils;
import org.springframework.util.ClassUtils;

/** Tells whether an evidence source computes a digest of its own, so that listeners receive it wherever there is one. */
public final class OwnDigest {

    private OwnDigest() {}

    /**
     * Tells whether a source declares its own.
     *
     * @param request the type of its requests
     * @param declaring the type that declares the default digest
     */
    public static boolean isOf(Object source, Class<?> request, Class<?> declaring) {
        return ClassUtils.getMethod(AopUtils.getTargetClass(source), "formedRequest", request)
                        .getDeclaringClass()
                != declaring;
    }
}
