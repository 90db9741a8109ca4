package kz.kuzet.command.patch;

import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * By which names a source can refer to classes of Kuzet. A simple name needs an import, which is added once. Where a simple name means
 * something else in the source, or may, the qualified name is written.
 */
final class SourceImports {

    private final JavaSource source;
    private final Map<String, String> names = new TreeMap<>();
    private final Set<String> added = new TreeSet<>();

    /**
     * @param classes the qualified names of the classes
     */
    SourceImports(JavaSource source, Set<String> classes) {
        this.source = source;
        classes.forEach(this::enter);
    }

    private void enter(String qualifiedName) {
        String simpleName = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        if (isImported(qualifiedName)) {
            names.put(qualifiedName, simpleName);
        } else if (isFree(simpleName)) {
            names.put(qualifiedName, simpleName);
            added.add(qualifiedName);
        } else {
            names.put(qualifiedName, qualifiedName);
        }
    }

    /** The name by which the source refers to a class. */
    String name(String qualifiedName) {
        return names.getOrDefault(qualifiedName, qualifiedName);
    }

    /** Tells whether the simple name means the class already. */
    private boolean isImported(String qualifiedName) {
        int dot = qualifiedName.lastIndexOf('.');
        String simpleName = qualifiedName.substring(dot + 1);
        String packageName = qualifiedName.substring(0, dot);
        Tree own = source.unit().getPackageName();
        // A class beside the source comes before those of a whole package.
        boolean hidden =
                source.declares(simpleName) || Files.exists(source.file().resolveSibling(simpleName + ".java"));
        return isImportedAs(qualifiedName)
                || (own != null && own.toString().equals(packageName))
                || (isImportedAs(packageName + ".*") && !hidden && !isImportedFromElsewhere(simpleName));
    }

    private boolean isFree(String simpleName) {
        // Whatever the name means in the source, it means it without this import.
        return !Pattern.compile("(?<![\\w$])" + simpleName + "(?![\\w$])")
                        .matcher(source.text())
                        .find()
                && !isImportedFromElsewhere(simpleName);
    }

    private boolean isImportedAs(String name) {
        return source.unit().getImports().stream()
                .anyMatch(each -> !each.isStatic()
                        && each.getQualifiedIdentifier().toString().equals(name));
    }

    private boolean isImportedFromElsewhere(String simpleName) {
        return source.unit().getImports().stream()
                .anyMatch(each -> each.getQualifiedIdentifier().toString().endsWith("." + simpleName));
    }

    /** Enters the imports that are missing, beside those that are there. */
    void insertInto(SourceEdit edit) {
        if (added.isEmpty()) {
            return;
        }
        Optional<? extends ImportTree> last = source.unit().getImports().stream()
                .filter(each -> !each.isStatic())
                .reduce((one, other) -> other);
        String imports = added.stream()
                .map(name -> "import " + name + ";")
                .reduce((one, other) -> one + "\n" + other)
                .orElseThrow();
        if (last.isPresent()) {
            edit.insertAfter(source.end(last.get()), imports);
        } else if (source.unit().getPackage() != null) {
            edit.insertAfter(source.end(source.unit().getPackage()), "\n" + imports);
        } else {
            edit.insertBefore(0, (imports + "\n\n").lines().toList());
        }
    }
}
