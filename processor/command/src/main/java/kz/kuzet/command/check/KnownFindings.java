package kz.kuzet.command.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.kuzet.command.classfile.ClassFileType;
import kz.kuzet.problem.Problem;
import kz.kuzet.processor.baseline.Baseline;
import kz.kuzet.processor.baseline.BaselineEntry;
import kz.kuzet.processor.model.Subject;
import kz.kuzet.processor.problem.Finding;
import kz.kuzet.register.Register;

/**
 * The findings that were there when Kuzet came. The register of a module lists its endpoints that are not classified yet; of other
 * findings only a file tells.
 */
final class KnownFindings {

    /** What the register of the module of a class lists. */
    private final Map<String, Set<String>> listed = new HashMap<>();

    private final Optional<Baseline> baseline;
    private final Set<String> notYetClassified = new HashSet<>();

    KnownFindings(List<CheckedModule> modules, Optional<Baseline> baseline) {
        this.baseline = baseline;
        for (CheckedModule module : modules) {
            Set<String> ofModule = Set.copyOf(
                    module.module().register().map(Register::notYetClassified).orElse(List.of()));
            if (!ofModule.isEmpty()) {
                for (ClassFileType type : module.classes()) {
                    listed.put(type.name(), ofModule);
                }
            }
        }
    }

    /** Leaves the findings out that are known, and counts the endpoints among them. */
    List<Finding> newOf(List<Finding> findings) {
        return findings.stream()
                .filter(finding ->
                        BaselineEntry.of(finding).filter(this::isKnown).isEmpty())
                .toList();
    }

    /** Counts the routers of functional endpoints among them. Whether all others have their guards only the start can tell. */
    void count(List<Subject> routers) {
        routers.forEach(router -> isKnown(BaselineEntry.ofRouter(router)));
    }

    private boolean isKnown(BaselineEntry entry) {
        boolean isUnclassified = entry.problem() == Problem.KUZET301;
        Set<String> ofModule = listed.getOrDefault(entry.type(), Set.of());
        boolean isListed = isUnclassified && (ofModule.contains(entry.endpoint()) || ofModule.contains(entry.type()));
        boolean isKnown =
                isListed || baseline.filter(file -> file.covers(entry)).isPresent();
        if (isKnown && isUnclassified) {
            notYetClassified.add(entry.endpoint());
        }
        return isKnown;
    }

    /** The number of endpoints that are not classified yet. */
    int notYetClassified() {
        return notYetClassified.size();
    }
}
