package kz.kuzet.spring.handler;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ScannedGenericBeanDefinition;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * The packages whose handlers are the application's own: the one of its main class, those that are listed, and those that it
 * scans for components. A portal of several modules has one class that starts it, and its services in packages beside that.
 */
public final class ApplicationPackages {

    /** In place of a package: every class is the application's own. */
    public static final String EVERY = "";

    private final Set<String> own;

    public ApplicationPackages(Collection<String> known) {
        own = new CopyOnWriteArraySet<>(known);
    }

    public boolean contain(String className) {
        return isIn(own, className);
    }

    /** Their names; none where every class counts. */
    public List<String> names() {
        return own.contains(EVERY) ? List.of() : List.copyOf(own);
    }

    /** Adds the packages that the application's own configurations scan. */
    public void addScannedBy(ConfigurableApplicationContext context) {
        ConfigurableListableBeanFactory factory = context.getBeanFactory();
        Set<String> ofLibraries = new LinkedHashSet<>();
        int before;
        do {
            // A scanned configuration may scan further packages.
            before = own.size();
            ofLibraries.clear();
            for (String bean : factory.getBeanDefinitionNames()) {
                Class<?> type = factory.getType(bean, false);
                if (type != null) {
                    addScannedBy(ClassUtils.getUserClass(type), context, ofLibraries);
                }
            }
        } while (own.size() > before);
        addScannedComponents(factory, ofLibraries);
    }

    private void addScannedBy(Class<?> type, ConfigurableApplicationContext context, Set<String> ofLibraries) {
        MergedAnnotations annotations = MergedAnnotations.from(type, SearchStrategy.SUPERCLASS);
        if (annotations.isPresent(ComponentScan.class)) {
            Set<String> target = contain(type.getName()) ? own : ofLibraries;
            annotations.stream(ComponentScan.class).forEach(scan -> add(scan, type, context, target));
        }
    }

    private static void add(
            MergedAnnotation<ComponentScan> scan,
            Class<?> type,
            ConfigurableApplicationContext context,
            Set<String> packages) {
        String[] names = scan.getStringArray("basePackages");
        Class<?>[] classes = scan.getClassArray("basePackageClasses");
        if (names.length == 0 && classes.length == 0) {
            packages.add(ClassUtils.getPackageName(type));
        }
        Stream.of(classes).map(ClassUtils::getPackageName).forEach(packages::add);
        Stream.of(names)
                .map(context.getEnvironment()::resolvePlaceholders)
                .flatMap(list -> Stream.of(StringUtils.tokenizeToStringArray(
                        list, ConfigurableApplicationContext.CONFIG_LOCATION_DELIMITERS)))
                // A pattern is no package; the components that it finds have their own.
                .filter(name -> name.matches("[\\p{javaJavaIdentifierPart}.]+"))
                .forEach(packages::add);
    }

    /** Each scan leaves such bean definitions, however it was started. The scans of a library do not count. */
    private void addScannedComponents(ConfigurableListableBeanFactory factory, Set<String> ofLibraries) {
        for (String bean : factory.getBeanDefinitionNames()) {
            String type = scanned(factory.getBeanDefinition(bean));
            if (type != null && !contain(type) && !isIn(ofLibraries, type)) {
                own.add(ClassUtils.getPackageName(type));
            }
        }
    }

    private static @Nullable String scanned(BeanDefinition definition) {
        BeanDefinition origin = definition.getOriginatingBeanDefinition();
        BeanDefinition written = origin == null ? definition : origin;
        return written instanceof ScannedGenericBeanDefinition ? written.getBeanClassName() : null;
    }

    private static boolean isIn(Set<String> packages, String className) {
        for (String name : packages) {
            if (name.isEmpty()
                    || (className.startsWith(name)
                            && className.length() > name.length()
                            && className.charAt(name.length()) == '.')) {
                return true;
            }
        }
        return false;
    }
}
