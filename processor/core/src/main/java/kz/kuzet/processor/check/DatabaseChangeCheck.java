package kz.kuzet.processor.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import kz.kuzet.DatabaseChange;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Compilation;
import kz.kuzet.processor.model.Endpoint;
import kz.kuzet.processor.model.Handler;
import kz.kuzet.processor.problem.Finding;

/**
 * A service whose requests arrive by an HTTP method that changes or removes something probably changes the database (problem 216;
 * para 5(2)). POST says nothing of this: every form is sent by it.
 */
final class DatabaseChangeCheck implements CompilationCheck {

    @Override
    public void check(Compilation compilation, Consumer<Finding> findings) {
        for (ClassifiedService service : compilation.services()) {
            Set<String> methods = new TreeSet<>();
            Set<String> handlers = new TreeSet<>();
            for (Endpoint endpoint : compilation.endpoints()) {
                for (Handler handler : endpoint.handlers()) {
                    if (!handler.changing().isEmpty()
                            && handler.said().get(0).by().equals(service.subject())) {
                        methods.addAll(handler.changing());
                        handlers.add(handler.subject().displayName());
                    }
                }
            }
            if (!methods.isEmpty() && service.declared().databaseChange() == DatabaseChange.UNCHANGED) {
                findings.accept(Finding.at(
                        service.at(ServiceAttribute.DATABASE_CHANGE),
                        Message.UNCHANGED_BY_CHANGING_METHOD,
                        String.join(", ", methods),
                        String.join(", ", handlers)));
            }
        }
    }
}
