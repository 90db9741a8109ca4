package kz.kuzet.spring;

import kz.kuzet.spring.handler.Delegation;
import kz.kuzet.spring.handler.HiddenFields;
import org.jspecify.annotations.Nullable;
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
        HiddenFields fields = new HiddenFields(controller);
        Object servlet = fields.find("servletInstance");
        Object type = servlet != null ? servlet.getClass() : fields.find("servletClass");
        return type instanceof Class<?> known ? known : null;
    }
}
