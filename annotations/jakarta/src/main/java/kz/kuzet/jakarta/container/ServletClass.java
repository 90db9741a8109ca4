package kz.kuzet.jakarta.container;

import jakarta.servlet.ServletRegistration;
import org.jspecify.annotations.Nullable;

/**
 * The class of a registered servlet.
 *
 * @param name empty where not even this is known
 * @param type null where it cannot be told
 * @param doubt why it cannot be told, and what to write; empty where it can
 */
record ServletClass(String name, @Nullable Class<?> type, String doubt) {

    /** Tells whether it is a servlet of Apache CXF that makes a bus on which web services can be published. */
    boolean makesBus() {
        for (Class<?> level = type; level != null; level = level.getSuperclass()) {
            if (level.getName().startsWith("org.apache.cxf.jaxrs.servlet.")) {
                return false;
            }
            if (level.getName().startsWith("org.apache.cxf.transport.servlet.")) {
                return true;
            }
        }
        return false;
    }

    static ServletClass of(ServletRegistration servlet, ClassLoader loader) {
        String name = servlet.getClassName();
        if (name == null || name.isEmpty()) {
            return new ServletClass(
                    "",
                    null,
                    "The container does not tell of which class the servlet \"" + servlet.getName()
                            + "\" is, so it cannot be seen what holds for it. Register it with its class:"
                            + " ServletContext.addServlet, @WebServlet or web.xml.");
        }
        try {
            return new ServletClass(name, Class.forName(name, false, loader), "");
        } catch (ClassNotFoundException | LinkageError e) {
            return new ServletClass(
                    name,
                    null,
                    "The class of the servlet \"" + servlet.getName() + "\", " + name
                            + ", cannot be loaded by its name, so it cannot be seen what holds for it. Pack the class"
                            + " with the application, and register a class that has a name of its own.");
        }
    }
}
