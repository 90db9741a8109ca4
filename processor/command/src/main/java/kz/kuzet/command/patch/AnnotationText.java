package kz.kuzet.command.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.kuzet.command.worklist.Answer;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.ServiceAttribute;
import kz.kuzet.endpoint.DslAnnotation;
import kz.kuzet.processor.literal.StringLiteral;

/** Writes the annotation that an answer stands for. Attributes with their default values are left out. */
final class AnnotationText {

    private static final String INDENT = "        ";

    private final UnaryOperator<String> names;

    /**
     * @param names gives the name by which a source refers to a class of Kuzet, from its qualified name
     */
    AnnotationText(UnaryOperator<String> names) {
        this.names = names;
    }

    /** The qualified names of the classes of Kuzet to which the annotation refers. */
    static Set<String> classes(Answer answer) {
        Set<String> classes = new TreeSet<>();
        new AnnotationText(name -> {
                    classes.add(name);
                    return name;
                })
                .lines(answer);
        return classes;
    }

    /** The lines, without what they are indented by. */
    List<String> lines(Answer answer) {
        return answer.service()
                .map(this::service)
                .orElseGet(() -> List.of("@" + names.apply(DslAnnotation.NOT_PUBLIC_SERVICE.qualifiedName()) + "("
                        + attribute(
                                DslAnnotation.REASON, literal(answer.reason().orElse(""))) + ")"));
    }

    private List<String> service(DeclaredService service) {
        List<String> attributes = new ArrayList<>();
        for (ServiceAttribute<?> attribute : ServiceAttribute.ALL) {
            Object value = attribute.of(service);
            if (attribute.defaultValue().filter(value::equals).isEmpty()) {
                attributes.add(attribute(attribute.name(), expression(value)));
            }
        }
        String text = "@" + names.apply(DslAnnotation.PUBLIC_SERVICE.qualifiedName()) + "(\n"
                + attributes.stream().map(INDENT::concat).collect(Collectors.joining(",\n")) + ")";
        return text.lines().toList();
    }

    private static String attribute(String name, String expression) {
        return name + " = " + expression;
    }

    private String expression(Object value) {
        if (value instanceof List<?> elements) {
            String all = elements.stream().map(this::expression).collect(Collectors.joining(", "));
            return elements.size() == 1 ? all : "{" + all + "}";
        }
        if (value instanceof Enum<?> constant) {
            return names.apply(constant.getDeclaringClass().getName()) + "." + constant.name();
        }
        return value instanceof String text ? literal(text) : value.toString();
    }

    private static String literal(String text) {
        return StringLiteral.of(text).code(INDENT);
    }
}
