package kz.kuzet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** A step of a workflow of GitHub: it runs a line of a shell, or an action uploads a file. */
record Step(Map<String, Object> entries) {

    private static final Set<String> KEYS = Set.of("run", "uses", "if", "with", "id", "continue-on-error");
    private static final String FAILED = "${{ steps.%s.outcome == 'failure' }}";
    private static final String UPLOAD = "github/codeql-action/upload-sarif@v3";

    Step {
        assertThat(KEYS).containsAll(entries.keySet());
        assertThat(entries.containsKey("run")).isNotEqualTo(entries.containsKey("uses"));
        assertThat(entries.getOrDefault("uses", UPLOAD)).isEqualTo(UPLOAD);
    }

    static List<Step> all(String yaml) {
        List<Map<String, Object>> steps = new Yaml().load(yaml);
        return steps.stream().map(Step::new).toList();
    }

    boolean uploads() {
        return entries.containsKey("uses");
    }

    String command() {
        return text("run");
    }

    /** The file that is uploaded. A condition that names a file names the same. */
    String file() {
        String file = (String) ((Map<?, ?>) entries.get("with")).get("sarif_file");
        if (isConditional()) {
            assertThat(text("if")).isEqualTo("${{ !cancelled() && hashFiles('" + file + "') != '' }}");
        }
        return file;
    }

    String id() {
        return (String) entries.getOrDefault("id", command());
    }

    boolean mayFail() {
        return Boolean.TRUE.equals(entries.get("continue-on-error"));
    }

    boolean isConditional() {
        return entries.containsKey("if");
    }

    /** Tells whether it runs, by the outcome of the steps before it. */
    boolean runsAfter(Map<String, Boolean> succeeded) {
        return !isConditional()
                || succeeded.entrySet().stream()
                        .anyMatch(step -> !step.getValue() && text("if").equals(FAILED.formatted(step.getKey())));
    }

    private String text(String key) {
        return (String) entries.get(key);
    }
}
