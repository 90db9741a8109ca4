package kz.kuzet.processor.check;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.problem.Message;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.Place;
import kz.kuzet.processor.problem.Finding;

/** A composite service joins at least two services, names each once, and does not name itself (problem 108). */
final class ComponentsCheck implements DeclarationCheck {

    @Override
    public void check(ClassifiedService service, Consumer<Finding> findings) {
        DeclaredService declared = service.declared();
        List<String> components = declared.composedOf();
        Place place = service.at(ServiceAttribute.COMPOSED_OF);
        for (int index = 0; index < components.size(); index++) {
            String component = components.get(index);
            if (component.isBlank()) {
                findings.accept(Finding.at(place.element(index), Message.COMPONENT_BLANK));
            } else if (component.equals(declared.code())) {
                findings.accept(Finding.at(place.element(index), Message.COMPONENT_ITSELF, component));
            }
        }
        for (Map.Entry<String, Integer> twice : Duplicates.of(components).entrySet()) {
            if (!twice.getKey().isBlank()) {
                findings.accept(Finding.at(place.element(twice.getValue()), Message.COMPONENT_TWICE, twice.getKey()));
            }
        }
        if (components.size() == 1) {
            findings.accept(Finding.at(place, Message.COMPONENT_ALONE, components.get(0)));
        }
    }
}
