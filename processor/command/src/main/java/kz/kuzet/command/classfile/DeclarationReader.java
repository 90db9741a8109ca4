package kz.kuzet.command.classfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.command.classfile.CompiledClass.Kind;
import kz.kuzet.command.classfile.CompiledClass.Nesting;
import kz.kuzet.command.classfile.WrittenAnnotation.EnumValue;
import kz.kuzet.processor.model.Attribute;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.processor.model.Obstacle;
import kz.kuzet.processor.model.Subject;

/**
 * Reads a {@code @PublicService} of a class file. A value that is missing, or of another version of Kuzet's enums, is no reason to
 * pass it over: it is refused.
 */
final class DeclarationReader {

    private final WrittenAnnotation annotation;

    DeclarationReader(WrittenAnnotation annotation) {
        this.annotation = annotation;
    }

    Declaration read(Subject subject, Optional<Obstacle> obstacle) throws UnreadableClassException {
        return new Declaration(
                subject,
                obstacle,
                text(Attribute.CODE),
                text(Attribute.NAME),
                constant(Attribute.DISCLOSURE_RISK, DisclosureRisk.class),
                constant(Attribute.DATABASE_CHANGE, DatabaseChange.class),
                number(Attribute.TERM),
                constant(Attribute.TERM_UNIT, TermUnit.class),
                constant(Attribute.FEE, Fee.class),
                isWritten(Attribute.RESULT)
                        ? constant(Attribute.RESULT, ServiceResult.class)
                        : DeclarationDefaults.RESULT,
                texts(Attribute.COMPOSED_OF),
                isWritten(Attribute.CHANNELS)
                        ? constants(Attribute.CHANNELS, Channel.class)
                        : DeclarationDefaults.CHANNELS,
                constants(Attribute.METHOD, AuthenticationMethod.class),
                constants(Attribute.MESSAGING_METHOD, AuthenticationMethod.class),
                isWritten(Attribute.RISK_ASSESSMENT) ? text(Attribute.RISK_ASSESSMENT) : "");
    }

    static Optional<Obstacle> obstacle(CompiledClass type) {
        if (type.kind() == Kind.ANNOTATION) {
            return Optional.of(Obstacle.ANNOTATION_TYPE);
        }
        if (type.kind() == Kind.ENUM) {
            return Optional.of(Obstacle.ENUM_TYPE);
        }
        if (type.kind() == Kind.RECORD) {
            return Optional.of(Obstacle.RECORD_TYPE);
        }
        if (type.nesting() == Nesting.LOCAL || type.nesting() == Nesting.ANONYMOUS) {
            return Optional.of(Obstacle.LOCAL_TYPE);
        }
        return type.hidden() ? Optional.of(Obstacle.PRIVATE_TYPE) : Optional.empty();
    }

    static Optional<Obstacle> obstacle(CompiledClass type, CompiledMethod method) {
        return obstacle(type)
                .or(() -> method.visibility() == CompiledMethod.Visibility.PRIVATE
                        ? Optional.of(Obstacle.PRIVATE_METHOD)
                        : Optional.empty());
    }

    private boolean isWritten(Attribute attribute) {
        return annotation.values().containsKey(attribute.javaName());
    }

    private String text(Attribute attribute) throws UnreadableClassException {
        return annotation.string(attribute.javaName()).orElseThrow(() -> unknown(attribute));
    }

    private int number(Attribute attribute) throws UnreadableClassException {
        if (annotation.values().get(attribute.javaName()) instanceof Integer number) {
            return number;
        }
        throw unknown(attribute);
    }

    private List<String> texts(Attribute attribute) throws UnreadableClassException {
        List<String> texts = new ArrayList<>();
        for (Object element : elements(attribute)) {
            if (!(element instanceof String text)) {
                throw unknown(attribute);
            }
            texts.add(text);
        }
        return texts;
    }

    private <E extends Enum<E>> E constant(Attribute attribute, Class<E> type) throws UnreadableClassException {
        return constant(annotation.values().getOrDefault(attribute.javaName(), ""), attribute, type);
    }

    private <E extends Enum<E>> List<E> constants(Attribute attribute, Class<E> type) throws UnreadableClassException {
        List<E> constants = new ArrayList<>();
        for (Object element : elements(attribute)) {
            constants.add(constant(element, attribute, type));
        }
        return constants;
    }

    private static <E extends Enum<E>> E constant(Object value, Attribute attribute, Class<E> type)
            throws UnreadableClassException {
        if (value instanceof EnumValue constant) {
            return EnumConstants.find(constant, type).orElseThrow(() -> unknown(attribute));
        }
        throw unknown(attribute);
    }

    private List<?> elements(Attribute attribute) {
        return WrittenAnnotation.elements(annotation.values().get(attribute.javaName()));
    }

    private static UnreadableClassException unknown(Attribute attribute) {
        return new UnreadableClassException(UnreadableClassException.Flaw.UNKNOWN_VALUE, attribute.javaName());
    }
}
