package kz.kuzet.processor.check;

import java.util.function.Consumer;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.LocalEndpoint;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.problem.Finding;

/** No endpoint is declared in code, where no guard can stand for it (problem 107). */
final class LocalEndpointCheck implements CompilationCheck {

    @Override
    public void check(Compilation compilation, Consumer<Finding> findings) {
        for (LocalEndpoint endpoint : compilation.localEndpoints()) {
            findings.accept(Finding.at(Place.of(endpoint.around()), Message.LOCAL_TYPE, endpoint.displayName()));
        }
    }
}
