package kz.kuzet.jakarta;

import java.util.List;
import kz.kuzet.jakarta.setup.GuardSettings;
import kz.kuzet.jakarta.setup.StartStop;

/** What CXF's simple frontend serves: any class, whose public methods are operations. Kuzet has no adapter for it. */
final class CxfSimpleFrontend {

    private CxfSimpleFrontend() {}

    static void check(Class<?> served) {
        if (GuardSettings.of(List.of(), name -> null).isOfApplication(served)) {
            throw StartStop.because("the simple frontend of Apache CXF serves " + served.getName()
                    + ", and nothing would ask guards before it. Write @WebService on the class, and serve it with"
                    + " JaxWsServerFactoryBean.");
        }
    }
}
