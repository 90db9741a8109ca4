package kz.kuzet.processor.read;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import kz.kuzet.declaration.DeclaredService;
import kz.kuzet.declaration.UnreadableAttributeException;
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
        try {
            DeclaredService says = DeclaredService.read(new MirroredAnnotation(mirror)::value);
            return Optional.of(new Declaration(subjects.read(element), obstacle(element), says));
        } catch (UnreadableAttributeException e) {
            return Optional.empty();
        }
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
