package kz.kuzet.conformance.spring;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** The class path of the tests without some of it: classes and resources whose names begin so are not there. */
public final class HidingLoader extends ClassLoader {

    private final List<String> hidden;

    public HidingLoader(String... hidden) {
        super(HidingLoader.class.getClassLoader());
        this.hidden = List.of(hidden);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (isHidden(name)) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public URL getResource(String name) {
        return isHidden(name) || isHidden(name.replace('/', '.')) ? null : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return isHidden(name) || isHidden(name.replace('/', '.'))
                ? Collections.emptyEnumeration()
                : super.getResources(name);
    }

    private boolean isHidden(String name) {
        return hidden.stream().anyMatch(name::startsWith);
    }
}
