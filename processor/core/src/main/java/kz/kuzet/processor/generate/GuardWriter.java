package kz.kuzet.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import kz.kuzet.processor.model.ClassifiedService;

/** Writes the guard of a service: a class that states constants and leaves every decision to its superclass. */
public final class GuardWriter {

    private final boolean generatedAnnotationIsThere;

    /** Takes whether the endpoint's module reads {@code javax.annotation.processing.Generated}. */
    public GuardWriter(boolean generatedAnnotationIsThere) {
        this.generatedAnnotationIsThere = generatedAnnotationIsThere;
    }

    /** Returns the source of a guard. */
    public String write(ClassifiedService service) {
        Imports imports = new Imports(service.guard());
        String guard = guard(service, imports).toString();
        StringBuilder source = new StringBuilder();
        imports.writeTo(source);
        writeJavadoc(service, source);
        return source.append(guard).toString();
    }

    /** Half of a guard is its Javadoc. JavaPoet would look for line breaks in it with a regular expression, piece by piece. */
    private static void writeJavadoc(ClassifiedService service, StringBuilder source) {
        source.append("/**\n");
        String javadoc = GuardJavadoc.of(service);
        for (int begin = 0; begin < javadoc.length(); ) {
            int end = javadoc.indexOf('\n', begin);
            source.append(begin == end ? " *" : " * ")
                    .append(javadoc, begin, end)
                    .append('\n');
            begin = end + 1;
        }
        source.append(" */\n");
    }

    private TypeSpec guard(ClassifiedService service, Imports imports) {
        ClassName type = ClassName.get("", service.guard().simpleName());
        TypeSpec.Builder guard = TypeSpec.classBuilder(type)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(imports.name("kz.kuzet.guard", "ServiceGuard"))
                .addField(theGuard(type))
                .addMethod(constructor(service, imports));
        if (generatedAnnotationIsThere) {
            guard.addAnnotation(generatedByKuzet(imports));
        }
        guard.addAnnotation(imports.name("kz.kuzet.guard", "GeneratedGuard"));
        return guard.build();
    }

    private static AnnotationSpec generatedByKuzet(Imports imports) {
        return AnnotationSpec.builder(imports.name("javax.annotation.processing", "Generated"))
                .addMember("value", "$S", "kz.kuzet.processor.KuzetProcessor")
                .build();
    }

    private static FieldSpec theGuard(ClassName type) {
        return FieldSpec.builder(type, "GUARD", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The guard, for any number of threads.\n")
                .initializer("new $T()", type)
                .build();
    }

    private static MethodSpec constructor(ClassifiedService service, Imports imports) {
        return MethodSpec.constructorBuilder()
                .addJavadoc("For {@link java.util.ServiceLoader}; everyone else takes {@link #GUARD}.\n")
                .addModifiers(Modifier.PUBLIC)
                .addStatement("super($L)", DeclarationCode.of(service, imports))
                .build();
    }
}
