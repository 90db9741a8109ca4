package kz.kuzet.spring;

import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;

/** Takes the beans that guard where Spring MVC is there, and otherwise the one that stops the start of what would not be guarded. */
final class GuardImports implements ImportSelector {

    @Override
    public String[] selectImports(AnnotationMetadata importing) {
        boolean servlets = ClassUtils.isPresent(
                "org.springframework.web.servlet.DispatcherServlet", GuardImports.class.getClassLoader());
        return new String[] {getClass().getPackageName() + (servlets ? ".GuardBeans" : ".UnservedBeans")};
    }
}
