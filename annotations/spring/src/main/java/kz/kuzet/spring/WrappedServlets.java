package kz.kuzet.spring;

import kz.kuzet.spring.handler.Delegation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.web.servlet.mvc.ServletWrappingController;

/** The servlets behind a {@link ServletWrappingController}. */
final class WrappedServlets implements Delegation {

    @Override
    public @Nullable Object behind(Object handler) {
        return handler instanceof ServletWrappingController controller ? wrappedBy(controller) : handler;
    }

    @Override
    public boolean delegates(Class<?> type) {
        return ServletWrappingController.class.isAssignableFrom(type);
    }

    private static @Nullable Class<?> wrappedBy(ServletWrappingController controller) {
        try {
            // Spring does not expose it. If the field is ever renamed, the start has to stop, because the guard could
            // be bypassed.
            DirectFieldAccessor fields = new DirectFieldAccessor(controller);
            Object servlet = fields.getPropertyValue("servletInstance");
            Object type = servlet != null ? servlet.getClass() : fields.getPropertyValue("servletClass");
            return type instanceof Class<?> known ? known : null;
        } catch (BeansException e) {
            throw new IllegalStateException(
                    "this version of Spring does not tell which servlet a ServletWrappingController calls", e);
        }
    }
}
