package kz.kuzet.command.classfile;

import java.util.List;
import java.util.regex.Pattern;

/** What stands above the usual supertypes of frameworks, for input without the frameworks, as {@link FrameworkAnnotations}. */
final class FrameworkSupertypes {

    private static final Pattern SERVLET = Pattern.compile("(jakarta|javax)\\.servlet\\.(http\\.Http|Generic)Servlet");
    private static final Pattern REPOSITORY = Pattern.compile("org\\.springframework\\.data\\..*Repository");

    private FrameworkSupertypes() {}

    /** Types above one that is named, those that make endpoints; none where nothing is known of it. */
    static List<String> above(String type) {
        if (SERVLET.matcher(type).matches()) {
            return List.of(type.substring(0, type.indexOf('.')) + ".servlet.Servlet");
        }
        if (REPOSITORY.matcher(type).matches()) {
            return List.of("org.springframework.data.repository.Repository");
        }
        return List.of();
    }
}
