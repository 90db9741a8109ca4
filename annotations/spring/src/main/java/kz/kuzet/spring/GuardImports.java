package kz.kuzet.spring;

import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;

/** Imports the beans of the adapter where Spring MVC is present, and otherwise only the check that stops the start. */
final class GuardImports implements ImportSelector {

    @Override
    public String[] selectImports(AnnotationMetadata importing) {
        boolean servlets = ClassUtils.isPresent(
                "org.springframework.web.servlet.DispatcherServlet", GuardImports.class.getClassLoader());
        return new String[] {getClass().getPackageName() + (servlets ? ".GuardBeans" : ".UnservedCheck")};
    }
}
