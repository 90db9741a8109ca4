package kz.kuzet.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import kz.kuzet.processor.model.ClassifiedService;
import kz.kuzet.processor.model.GuardName;

/** Writes the guard of a service: a class that states constants and takes every decision from its superclass. */
public final class GuardWriter {

    private static final ClassName SERVICE_GUARD = ClassName.get("kz.kuzet.guard", "ServiceGuard");
    private static final AnnotationSpec GENERATED_BY_KUZET = AnnotationSpec.builder(
                    ClassName.get("javax.annotation.processing", "Generated"))
            .addMember("value", "$S", "kz.kuzet.processor.KuzetProcessor")
            .build();
    private static final String INDENT = "    ";

    private final boolean generatedAnnotationIsThere;

    /**
     * @param generatedAnnotationIsThere whether the endpoint's module reads {@code javax.annotation.processing.Generated}
     */
    public GuardWriter(boolean generatedAnnotationIsThere) {
        this.generatedAnnotationIsThere = generatedAnnotationIsThere;
    }

    /** Returns the source of a guard. */
    public String write(ClassifiedService service) {
        GuardName name = service.guard();
        return JavaFile.builder(name.packageName(), guard(service, name))
                .indent(INDENT)
                .skipJavaLangImports(true)
                .build()
                .toString();
    }

    private TypeSpec guard(ClassifiedService service, GuardName name) {
        ClassName type = ClassName.get(name.packageName(), name.simpleName());
        TypeSpec.Builder guard = TypeSpec.classBuilder(type)
                .addJavadoc("$L", GuardJavadoc.of(service))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(SERVICE_GUARD)
                .addField(theGuard(type))
                .addMethod(constructor(service));
        if (generatedAnnotationIsThere) {
            guard.addAnnotation(GENERATED_BY_KUZET);
        }
        return guard.build();
    }

    private static FieldSpec theGuard(ClassName type) {
        return FieldSpec.builder(type, "GUARD", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The guard, for any number of threads.\n")
                .initializer("new $T()", type)
                .build();
    }

    private static MethodSpec constructor(ClassifiedService service) {
        return MethodSpec.constructorBuilder()
                .addJavadoc("For {@link java.util.ServiceLoader}; everyone else takes {@link #GUARD}.\n")
                .addModifiers(Modifier.PUBLIC)
                .addStatement("super($L)", DeclarationCode.of(service))
                .build();
    }
}
