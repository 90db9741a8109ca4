package kz.kuzet.spring;

import org.springframework.beans.BeansException;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.web.servlet.mvc.ServletWrappingController;

/** The servlet that a controller of Spring MVC calls in its place. */
final class WrappedServlet {

    private WrappedServlet() {}

    /** Spring shows it to nobody. Should it call the field otherwise one day, then no start is better than a way round. */
    static Class<?> typeOf(ServletWrappingController controller) {
        try {
            DirectFieldAccessor fields = new DirectFieldAccessor(controller);
            Object servlet = fields.getPropertyValue("servletInstance");
            Object type = servlet != null ? servlet.getClass() : fields.getPropertyValue("servletClass");
            return type instanceof Class<?> known ? known : controller.getClass();
        } catch (BeansException e) {
            throw new IllegalStateException(
                    "this version of Spring does not tell which servlet a ServletWrappingController calls", e);
        }
    }
}
