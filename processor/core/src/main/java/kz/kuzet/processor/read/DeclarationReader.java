package kz.kuzet.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import kz.kuzet.AuthenticationMethod;
import kz.kuzet.Channel;
import kz.kuzet.DatabaseChange;
import kz.kuzet.DisclosureRisk;
import kz.kuzet.Fee;
import kz.kuzet.ServiceResult;
import kz.kuzet.TermUnit;
import kz.kuzet.processor.model.Attribute;
import kz.kuzet.processor.model.Declaration;
import kz.kuzet.processor.model.Obstacle;

/** Reads a {@code @PublicService}. */
final class DeclarationReader {

    private final SubjectReader subjects;

    DeclarationReader(SubjectReader subjects) {
        this.subjects = subjects;
    }

    /** Gives nothing where a value is missing or cannot be read, which the compiler itself reports. */
    Optional<Declaration> read(Element element, AnnotationMirror mirror) {
        AnnotationValues values = new AnnotationValues(mirror);
        Optional<String> code = values.string(Attribute.CODE.javaName());
        Optional<String> name = values.string(Attribute.NAME.javaName());
        Optional<DisclosureRisk> risk = values.constant(Attribute.DISCLOSURE_RISK.javaName(), DisclosureRisk.class);
        Optional<DatabaseChange> change = values.constant(Attribute.DATABASE_CHANGE.javaName(), DatabaseChange.class);
        Optional<Integer> term = values.integer(Attribute.TERM.javaName());
        Optional<TermUnit> termUnit = values.constant(Attribute.TERM_UNIT.javaName(), TermUnit.class);
        Optional<Fee> fee = values.constant(Attribute.FEE.javaName(), Fee.class);
        Optional<ServiceResult> result = values.constant(Attribute.RESULT.javaName(), ServiceResult.class);
        Optional<List<String>> composedOf = values.strings(Attribute.COMPOSED_OF.javaName());
        Optional<List<Channel>> channels = values.constants(Attribute.CHANNELS.javaName(), Channel.class);
        Optional<List<AuthenticationMethod>> method =
                values.constants(Attribute.METHOD.javaName(), AuthenticationMethod.class);
        Optional<List<AuthenticationMethod>> messagingMethod =
                values.constants(Attribute.MESSAGING_METHOD.javaName(), AuthenticationMethod.class);
        Optional<String> riskAssessment = values.string(Attribute.RISK_ASSESSMENT.javaName());

        if (code.isEmpty()
                || name.isEmpty()
                || risk.isEmpty()
                || change.isEmpty()
                || term.isEmpty()
                || termUnit.isEmpty()
                || fee.isEmpty()
                || result.isEmpty()
                || composedOf.isEmpty()
                || channels.isEmpty()
                || method.isEmpty()
                || messagingMethod.isEmpty()
                || riskAssessment.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Declaration(
                subjects.read(element),
                obstacle(element),
                code.get(),
                name.get(),
                risk.get(),
                change.get(),
                term.get(),
                termUnit.get(),
                fee.get(),
                result.get(),
                composedOf.get(),
                channels.get(),
                method.get(),
                messagingMethod.get(),
                riskAssessment.get()));
    }

    private static Optional<Obstacle> obstacle(Element element) {
        return element instanceof ExecutableElement method
                ? methodObstacle(method)
                : typeObstacle((TypeElement) element);
    }

    private static Optional<Obstacle> methodObstacle(ExecutableElement method) {
        return typeObstacle(Mirrors.declaringType(method))
                .or(() -> method.getModifiers().contains(Modifier.PRIVATE)
                        ? Optional.of(Obstacle.PRIVATE_METHOD)
                        : Optional.empty());
    }

    private static Optional<Obstacle> typeObstacle(TypeElement type) {
        ElementKind kind = type.getKind();
        if (kind == ElementKind.ANNOTATION_TYPE) {
            return Optional.of(Obstacle.ANNOTATION_TYPE);
        }
        if (kind == ElementKind.ENUM) {
            return Optional.of(Obstacle.ENUM_TYPE);
        }
        if (kind == ElementKind.RECORD) {
            return Optional.of(Obstacle.RECORD_TYPE);
        }
        if (type.getNestingKind() == NestingKind.LOCAL || type.getNestingKind() == NestingKind.ANONYMOUS) {
            return Optional.of(Obstacle.LOCAL_TYPE);
        }
        return isPrivateOrInPrivate(type) ? Optional.of(Obstacle.PRIVATE_TYPE) : Optional.empty();
    }

    private static boolean isPrivateOrInPrivate(Element type) {
        for (Element around = type; around instanceof TypeElement; around = around.getEnclosingElement()) {
            if (around.getModifiers().contains(Modifier.PRIVATE)) {
                return true;
            }
        }
        return false;
    }
}
